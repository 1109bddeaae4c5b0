package org.runonce.organisation;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database that once served the demo keeps accounts whose password everybody knows. Outside the demo they lose
 * password and posts at the start; their names stay for the cases they touched.
 */
@Component
@Profile("!demo")
class DemoStaffRemoval {
    DemoStaffRemoval(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM post WHERE user_id IN (SELECT user_id FROM staff WHERE demo = TRUE)")
                    .update();
            jdbc.sql("UPDATE staff SET password_hash = NULL WHERE demo = TRUE").update();
        });
    }
}
