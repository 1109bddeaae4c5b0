package org.runonce.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class InvalidFilesTest {
    @Test
    void a_start_that_fails_on_data_files_says_what_to_mend() {
        InvalidFiles fault = new InvalidFiles(
                "事项目录有错", List.of(new FileFault("a.yaml", "name", "必填"), new FileFault("b.yaml", "", "读不懂")));

        List<FailureAnalysis> reports = SpringFactoriesLoader.forDefaultResourceLocation()
                // the others want a bean factory
                .load(FailureAnalyzer.class, (type, name, failure) -> {})
                .stream()
                .filter(InvalidFilesReport.class::isInstance)
                .map(it -> Objects.requireNonNull(it.analyze(new IllegalStateException("bean", fault))))
                .toList();

        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.getDescription()).contains("事项目录有错", "a.yaml: name: 必填", "b.yaml: 读不懂");
            assertThat(report.getAction()).contains("重新启动");
        });
    }
}
