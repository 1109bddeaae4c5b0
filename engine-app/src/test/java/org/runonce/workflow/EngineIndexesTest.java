package org.runonce.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunOnceTest
class EngineIndexesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    EngineIndexes indexes;

    @Autowired
    ProcessEngine engine;

    @Test
    void the_subtasks_of_a_task_that_ends_are_found_by_an_index_also_after_another_start() {
        indexes.postProcessEngineBuild(engine);
        assertThat(jdbc.sql("explain select * from ACT_RU_TASK where PARENT_TASK_ID_ = 'x'")
                        .query()
                        .singleRow()
                        .get("key"))
                .isEqualTo(EngineIndexes.SUBTASKS);
    }
}
