package org.runonce.organisation;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** This module alone, on the embedded database that a first start uses. */
final class EmbeddedOrganisation {
    private EmbeddedOrganisation() {}

    static ApplicationContextRunner on(String database) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        FlywayAutoConfiguration.class))
                .withBean(java.time.Clock.class, java.time.Clock::systemUTC)
                .withUserConfiguration(
                        PasswordConfiguration.class,
                        StructureTables.class,
                        Structure.class,
                        StaffTable.class,
                        ColleagueQuery.class,
                        SignIn.class,
                        Organisation.class,
                        DemoStaff.class,
                        DemoStaffRemoval.class)
                .withPropertyValues(
                        "runonce.sign-in.bcrypt-strength=4",
                        "spring.datasource.url=jdbc:h2:mem:" + database + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
    }
}
