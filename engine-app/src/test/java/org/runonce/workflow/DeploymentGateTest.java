package org.runonce.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentGateTest {
    @Test
    void a_model_with_a_fault_is_named_and_nothing_is_deployed(@TempDir Path district) throws IOException {
        Path folder = Files.createDirectories(district.resolve("process-models/example"));
        Bpmn.writeModelToFile(
                folder.resolve("wrong-way.bpmn").toFile(),
                Bpmn.createExecutableProcess("wrong-way")
                        .startEvent()
                        .userTask("Task_Wrong")
                        .endEvent()
                        .done());
        ModelCheck check = model -> model.getModelElementsByType(UserTask.class).stream()
                .filter(it -> it.getId().equals("Task_Wrong"))
                .map(it -> it.getId() + ": 没有“throw-away”这项操作")
                .toList();
        RepositoryService repository = mock(RepositoryService.class);

        assertThatThrownBy(
                        new DeploymentGate(repository, List.of(check), district.toString())
                                ::afterSingletonsInstantiated)
                .hasMessage("流程模型有错\n  wrong-way.bpmn: Task_Wrong: 没有“throw-away”这项操作");
        verifyNoInteractions(repository);
    }
}
