package org.runonce.benchmarks.inside;

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

    JdbcTemplate sql() {
        return new JdbcTemplate(bean(DataSource.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
