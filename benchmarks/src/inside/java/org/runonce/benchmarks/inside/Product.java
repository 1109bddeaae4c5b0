package org.runonce.benchmarks.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.runonce.RunOnce;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application, started as an operator starts it, on the database it was given. */
final class Product implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Product(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Product start() {
        Progress.say("starting the application");
        return new Product(SpringApplication.run(
                RunOnce.class,
                "--spring.profiles.active=mysql,demo",
                "--spring.datasource.url=" + System.getProperty("runonce.database"),
                "--spring.datasource.username=root",
                "--spring.datasource.password=",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--runonce.tasklist.reconcile-every=PT10H"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(bean(DataSource.class));
    }

    String server() {
        return sql().queryForObject("select concat('MariaDB ', version())", String.class);
    }

    /** The server runs on the same machine and says where it has written its process number. */
    ProcessHandle serverProcess() {
        try {
            String file = sql().queryForObject("select @@pid_file", String.class);
            return ProcessHandle.of(Long.parseLong(Files.readString(Path.of(file)).strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
