package org.runonce.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.runonce.shared.MachineTime;
import org.runonce.shared.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder of all contents, each under its hash. A content is either wholly there, on disk, or not at all: it is
 * written beside, forced out and renamed.
 */
@Component
class FileFolder {
    static final long LARGEST = 20L * 1024 * 1024;

    private final Path incoming;
    private final Path location;

    FileFolder(@Value("${runonce.material.location:./data/files}") String location) {
        this.location = Path.of(location).toAbsolutePath().normalize();
        this.incoming = this.location.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            removeLeftovers();
        } catch (IOException e) {
            throw new UncheckedIOException("runonce.material.location cannot be used: " + location, e);
        }
    }

    /** Of uploads that a kill cut off; another node that shares the folder may still be writing the young ones. */
    private void removeLeftovers() throws IOException {
        Instant yesterday = MachineTime.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** A content that was received but not yet judged; unless kept it vanishes. */
    record Received(Path file, String sha256, long size) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    Received receive(InputStream content) throws IOException {
        Path file = Files.createTempFile(incoming, "upload-", ".part");
        try {
            return write(content, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Received write(InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Problem.badInput("file-too-large", "文件超过 20 MB", "The file is larger than 20 MB");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return new Received(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    void keep(Received received) throws IOException {
        Path target = path(received.sha256());
        if (Files.exists(target)) {
            return;
        }
        Path drawer = Files.createDirectories(drawer(received.sha256()));
        Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE);
        force(drawer);
    }

    Path path(String sha256) {
        return drawer(sha256).resolve(sha256);
    }

    /** So that no folder holds a million files. */
    private Path drawer(String sha256) {
        return location.resolve(sha256.substring(0, 2));
    }

    /** A rename outlasts a power cut only once its folder is on disk; other systems than POSIX cannot be asked to. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
