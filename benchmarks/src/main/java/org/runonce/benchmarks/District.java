package org.runonce.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** An empty database server and a place to start the application in, under target/. */
final class District implements AutoCloseable {
    private final Server server;
    private final Path folder;
    private final int port;

    private District(Server server, Path folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    static District open(String name, String... settings) throws Exception {
        Path folder = folder(name);
        return new District(Server.start(folder.resolve("mariadb"), settings), folder.resolve("app"), freePort());
    }

    /** Empty, whatever an earlier run left there. */
    static Path folder(String name) throws IOException {
        Path folder = Path.of(System.getProperty("runonce.root", "."), "benchmarks", "target", name)
                .toAbsolutePath()
                .normalize();
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Server server() {
        return server;
    }

    /** On the database server, with the demo staff. */
    Application start(String... further) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=mysql,demo",
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=root",
                "--spring.datasource.password=",
                "--runonce.calendar.location=" + NextYear.assumedIn(folder.resolve("calendar"))));
        arguments.addAll(List.of(further));
        return Application.start(folder, port, arguments);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
