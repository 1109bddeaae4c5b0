package org.runonce.benchmarks;

import java.nio.file.Path;

/** A program inside the application, beside a database server with the memory that a district would give it. */
final class OwnServer {
    private final String name;
    private final String mainClass;
    private final Options options;

    OwnServer(String name, String mainClass, Options options) {
        this.name = name;
        this.mainClass = mainClass;
        this.options = options;
    }

    int run() throws Exception {
        Path folder = District.folder(name);
        Inside inside = Inside.compiled(folder);
        try (Server server = Server.start(
                folder.resolve("mariadb"),
                "--innodb-buffer-pool-size=" + options.text("buffer-pool", "4G"),
                "--innodb-log-file-size=2G",
                // whole files are written when old cases are made; measured steps are forced to disk as ever
                "--innodb-io-capacity=2000",
                "--innodb-io-capacity-max=10000",
                "--innodb-sort-buffer-size=16M",
                "--max-connections=200")) {
            return inside.run(mainClass, options.text("heap", "1g"), server, options.values());
        }
    }
}
