package org.runonce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private final Path folder;
    private final Path file;

    SealTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("seal/seal.pem");
    }

    private Seal demo() {
        return SealConfiguration.open(file.toString(), true);
    }

    private Seal production() {
        return SealConfiguration.open(file.toString(), false);
    }

    @Test
    void the_demo_makes_its_own_key_that_only_its_owner_reads_and_its_seal_says_so() throws IOException {
        Seal seal = demo();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(seal.inscription("区审管办", "受理专用章")).isEqualTo("区审管办受理专用章（演示印章）");
        assertThat(SealFace.of("区审管办受理专用章（演示印章）", "受理专用章")).isEqualTo(new SealFace("区审管办", "受理专用章", true));
        assertThat(SealFace.of("区综合行政执法局(区城市管理局)行政审批专用章", "行政审批专用章"))
                .isEqualTo(new SealFace("区综合行政执法局", "行政审批专用章", false));
        assertThat(SealFace.of("区审管办旧章", "受理专用章")).isEqualTo(new SealFace("区审管办旧章", "", false));
    }

    @Test
    void a_second_start_seals_with_the_same_key() {
        String signed = demo().sign("文书");
        Seal again = demo();
        assertThat(again.verifies("文书", signed, again.keyId())).isTrue();
    }

    @Test
    void outside_the_demo_there_is_no_start_without_a_key() {
        assertThatIllegalStateException()
                .isThrownBy(this::production)
                .withMessageContaining("runonce.seal.key-file")
                .withMessageContaining("openssl genpkey");
        assertThatIllegalStateException().isThrownBy(() -> SealConfiguration.open("", false));
        assertThat(file).doesNotExist();
    }

    @Test
    void outside_the_demo_the_seal_is_the_seal() {
        demo();
        assertThat(production().inscription("区审管办", "受理专用章")).isEqualTo("区审管办受理专用章");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"})
    void a_file_that_is_no_key_stops_the_start(String content) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pem"), content);
        assertThatIllegalStateException().isThrownBy(() -> SealConfiguration.open(broken.toString(), true));
    }

    @Test
    void a_public_key_that_is_not_of_the_private_key_stops_the_start() throws IOException {
        demo();
        Path other = folder.resolve("other.pem");
        SealConfiguration.open(other.toString(), true);
        String mixed = Files.readString(file).replaceAll("(?s)-----BEGIN PUBLIC.*", "")
                + Files.readString(other).replaceAll("(?s).*(-----BEGIN PUBLIC.*)", "$1");
        Files.writeString(file, mixed);
        assertThatIllegalStateException()
                .isThrownBy(this::production)
                .withMessageContaining("does not belong to its PRIVATE KEY");
    }

    @Test
    void another_text_another_key_or_a_broken_signature_does_not_verify() {
        Seal seal = demo();
        String signed = seal.sign("文书");
        Seal other = SealConfiguration.open(folder.resolve("other.pem").toString(), true);
        assertThat(seal.verifies("文書", signed, seal.keyId())).isFalse();
        assertThat(seal.verifies("文书", other.sign("文书"), seal.keyId())).isFalse();
        assertThat(seal.verifies("文书", "no signature!", seal.keyId())).isFalse();
        assertThat(seal.verifies("文书", signed, other.keyId())).isFalse();
        assertThat(seal.knows(other.keyId())).isFalse();
    }

    @Test
    void after_a_change_of_keys_what_was_sealed_before_still_verifies() throws IOException {
        Seal old = demo();
        String signed = old.sign("文书");
        Path renewed = folder.resolve("renewed.pem");
        SealConfiguration.open(renewed.toString(), true);
        Files.writeString(
                renewed,
                Files.readString(renewed) + Files.readString(file).replaceAll("(?s).*(-----BEGIN PUBLIC.*)", "$1"));
        Seal current = SealConfiguration.open(renewed.toString(), false);
        assertThat(current.keyId()).isNotEqualTo(old.keyId());
        assertThat(current.verifies("文书", signed, old.keyId())).isTrue();
    }
}
