package org.runonce.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.stereotype.Component;

/**
 * The engine asks for the subtasks of every task that ends, and its own scripts have no index for it: among a million
 * open tasks that is half a second a task. Made once the engine has its tables.
 */
@Component
class EngineIndexes extends AbstractProcessEnginePlugin {
    static final String SUBTASKS = "idx_engine_task_parent";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try (Connection connection =
                engine.getProcessEngineConfiguration().getDataSource().getConnection()) {
            if (!isThere(connection)) {
                create(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the index " + SUBTASKS + " of ACT_RU_TASK cannot be made", e);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index " + SUBTASKS + " on ACT_RU_TASK (PARENT_TASK_ID_)");
        } catch (SQLException e) {
            // another node that starts at the same time may have been first
            if (!isThere(connection)) {
                throw e;
            }
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (ResultSet indexes = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), "ACT_RU_TASK", false, true)) {
            while (indexes.next()) {
                if (SUBTASKS.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
