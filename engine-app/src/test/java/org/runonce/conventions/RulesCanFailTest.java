package org.runonce.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cannot fail is a defect. */
class RulesCanFailTest {
    private static final Path HERE = Path.of("src/test/resources/conventions");

    static List<Spoilt> spoilt() throws IOException {
        return new YAMLMapper().readValue(HERE.resolve("spoilt.yaml").toFile(), new TypeReference<>() {});
    }

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_sample_keeps(Rule rule) {
        assertThat(rule.complaints().apply(read(HERE.resolve("sample")))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void a_rule_complains_when_the_sample_breaks_it(Spoilt spoilt, @TempDir Path folder) throws IOException {
        Repository repository = read(spoilt.writeTo(folder));
        List<String> complaints = Rules.ALL.stream()
                .filter(it -> it.name().equals(spoilt.rule()))
                .flatMap(it -> it.complaints().apply(repository))
                .toList();
        assertThat(complaints).isNotEmpty();
    }

    @Test
    void every_rule_is_shown_to_fail() throws IOException {
        assertThat(spoilt().stream().map(Spoilt::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.ALL.stream().map(Rule::name).toList());
    }

    private static Repository read(Path root) {
        return Repository.read(root, root, SampleCode.CODE);
    }
}
