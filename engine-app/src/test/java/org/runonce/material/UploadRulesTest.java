package org.runonce.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.shared.Problem;

class UploadRulesTest {
    private final Path location;
    private final FileFolder folder;

    UploadRulesTest(@TempDir Path location) {
        this.location = location;
        this.folder = new FileFolder(location.toString());
    }

    private FileKind upload(byte[] content, String name) throws IOException {
        try (FileFolder.Received received = folder.receive(new ByteArrayInputStream(content))) {
            FileKind kind = ContentCheck.kindOf(received, FileNames.clean(name));
            folder.keep(received);
            return kind;
        }
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(location)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, 平面图.pdf, PDF",
        "png, 照片.PNG, PNG",
        "jpeg, 照片.jpg, JPEG",
        "jpeg, 照片.jpeg, JPEG",
        "docx, 申请书.docx, DOCX",
        "xlsx, 清单.xlsx, XLSX",
        "ofd, 公文.ofd, OFD"
    })
    void what_offices_work_with_is_taken(String content, String name, FileKind kind) throws IOException {
        assertThat(upload(Samples.named(content), name)).isEqualTo(kind);
        assertThat(filesOnDisk()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exe",
                "elf",
                "class",
                "sh",
                "html",
                "htmlpdf",
                "svg",
                "xml",
                "txt",
                "doc",
                "gif",
                "bmp",
                "zip",
                "jar",
                "docm",
                "pptx",
                "brokenzip"
            })
    void everything_else_is_refused_whatever_its_name_says(String content) throws IOException {
        for (String name : new String[] {"a.pdf", "a.docx", "a.png", "a." + content}) {
            assertThatExceptionOfType(Problem.class)
                    .as("%s called %s", content, name)
                    .isThrownBy(() -> upload(Samples.named(content), name))
                    .satisfies(it -> assertThat(it.type()).isEqualTo("file-type-not-allowed"));
        }
        assertThat(filesOnDisk()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, a.png",
        "png, a.jpg",
        "docx, a.xlsx",
        "xlsx, a.docx",
        "ofd, a.pdf",
        "pdf, a.pdf.exe",
        "pdf, a.html"
    })
    void a_name_that_says_something_else_than_the_content_is_refused(String content, String name) throws IOException {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> upload(Samples.named(content), name))
                .satisfies(it -> assertThat(it.type()).isEqualTo("file-extension-mismatch"));
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> upload(new byte[0], "a.pdf"))
                .satisfies(it -> assertThat(it.type()).isEqualTo("file-empty"));
    }

    @Test
    void twenty_megabytes_are_taken_and_one_byte_more_is_not_and_leaves_nothing_behind() throws IOException {
        byte[] content = new byte[(int) FileFolder.LARGEST];
        byte[] head = Samples.pdf("large");
        System.arraycopy(head, 0, content, 0, head.length);
        assertThat(upload(content, "a.pdf")).isEqualTo(FileKind.PDF);

        InputStream more = new java.io.SequenceInputStream(
                new ByteArrayInputStream(content), new ByteArrayInputStream(new byte[1]));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> folder.receive(more))
                .satisfies(it -> assertThat(it.type()).isEqualTo("file-too-large"));
        assertThat(filesOnDisk()).isEqualTo(1);
    }

    @Test
    void a_content_lies_there_once_under_its_hash() throws IOException {
        upload(Samples.pdf("same"), "a.pdf");
        upload(Samples.pdf("same"), "b.pdf");
        upload(Samples.pdf("other"), "a.pdf");
        assertThat(filesOnDisk()).isEqualTo(2);
        String hash = "0".repeat(64);
        assertThat(folder.path(hash)).isEqualTo(location.resolve("00").resolve(hash));
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> folder.receive(broken));
        assertThat(filesOnDisk()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "平面图.pdf, 平面图.pdf",
        "C:\\Users\\zhang\\平面图.pdf, 平面图.pdf",
        "../../etc/图.pdf, 图.pdf",
        "'  图.pdf ', 图.pdf",
        "图\u202Efdp.pdf, 图fdp.pdf",
        "'图\r\n.pdf', 图.pdf"
    })
    void a_name_keeps_what_people_see_and_nothing_else(String given, String kept) {
        assertThat(FileNames.clean(given)).isEqualTo(kept);
    }

    @Test
    void a_long_name_is_cut_before_its_extension() {
        assertThat(FileNames.clean("图".repeat(400) + ".pdf")).hasSize(200).endsWith("图.pdf");
        assertThat(FileNames.clean("𠮷".repeat(300) + ".pdf"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("𠮷.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "平面图", ".pdf", "a/", "a.", " "})
    void a_file_without_a_name_or_an_extension_is_refused(String given) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> FileNames.clean(given))
                .satisfies(it -> assertThat(it.type()).isEqualTo("file-name-missing"));
    }

    @Test
    void a_start_clears_away_what_a_kill_left_of_an_upload_but_not_what_may_still_be_written() throws IOException {
        Path old = Files.createFile(location.resolve("incoming/upload-1.part"));
        Path young = Files.createFile(location.resolve("incoming/upload-2.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        assertThat(new FileFolder(location.toString()).path("00ff")).isNotNull();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
