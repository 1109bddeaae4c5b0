package org.runonce.project.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runonce.project.ProjectStage;

class EnterStageTest {
    /** Files that say of themselves that a stage begins with them. */
    private static Set<String> processesOfStages() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("../process-models/project"))) {
            return models.filter(it -> read(it).contains("${enterStage}"))
                    .map(it -> String.valueOf(it.getFileName()).replace(".bpmn", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void a_process_with_which_a_stage_begins_is_called_like_the_stage() throws IOException {
        assertThat(processesOfStages().stream().map(EnterStage::stageOf))
                .contains(
                        ProjectStage.FILING,
                        ProjectStage.FIRST_REVIEW,
                        ProjectStage.DUPLICATE_CHECK,
                        ProjectStage.EXPERT_REVIEW,
                        ProjectStage.JOINT_REVIEW,
                        ProjectStage.APPROVAL)
                .doesNotHaveDuplicates();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
