package org.runonce.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The engine and the task list are right under READ COMMITTED only; a pool set otherwise does not start. */
@Component
class IsolationCheck implements InitializingBean {
    private final DataSource dataSource;

    IsolationCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalStateException("the database connections must be READ COMMITTED, not " + isolation
                        + ": set spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED");
            }
        }
    }
}
