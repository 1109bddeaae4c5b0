package org.runonce.tasklist.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.runonce.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever tries RunOnce out has the embedded database: every migration runs there, and sheets are kept there. */
class SheetsOnTheEmbeddedDatabaseTest {
    private static final Actor CLERK = new Actor("clerk1", "陈佳", Set.of());

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:sheets;MODE=LEGACY;DB_CLOSE_DELAY=-1", "sa", "");

    @Test
    void every_migration_runs_and_a_sheet_is_opened_added_to_held_and_settled() {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isGreaterThan(20);
        assertThat(flyway.info().pending()).isEmpty();

        SignSheets sheets = new SignSheets(
                JdbcClient.create(database), Clock.fixed(Instant.parse("2026-06-01T01:00:00Z"), ZoneOffset.UTC));
        SignSheet sheet = sheets.open("task", ask("clerk2"), List.of("秦海燕"), CLERK);
        sheet = sheets.add(sheet, ask("gaj-approver"), List.of("潘文博"));
        sheets.hold(sheet.id(), "{\"note\":\"已收\"}", CLERK);
        sheets.end(sheet.parts().get(0).id(), SignPart.State.AGREED, null);
        sheets.handOn(sheet.parts().get(1).id(), "gaj-approver2", "郑欣然");
        sheets.settle(sheet.id(), SheetState.CANCELLED);
        sheets.open("task", ask("clerk2"), List.of("秦海燕"), CLERK);

        assertThat(sheets.of("task"))
                .extracting(SignSheet::state)
                .containsExactly(SheetState.OPEN, SheetState.CANCELLED);
        SignSheet first = sheets.of("task").get(1);
        assertThat(first.heldData()).isEqualTo("{\"note\":\"已收\"}");
        assertThat(first.parts())
                .extracting(SignPart::userId, SignPart::state)
                .containsExactly(tuple("clerk2", SignPart.State.AGREED), tuple("gaj-approver2", SignPart.State.ASKED));
    }

    private static SignAsk ask(String signer) {
        return new SignAsk(List.of(new SignAsk.Signer(signer, null)), SignOrder.AFTER, SignRule.ALL, null, "请把关");
    }
}
