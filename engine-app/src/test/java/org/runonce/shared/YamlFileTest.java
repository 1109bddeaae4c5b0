package org.runonce.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class YamlFileTest {
    enum Colour {
        RED,
        GREEN
    }

    record Lid(String material, int holes, boolean loose) {}

    record Box(
            @Nullable String name,
            @Nullable Integer size,
            @Nullable Boolean open,
            @Nullable Colour colour,
            @Nullable Lid lid,
            List<Box> inside) {
        Box {
            inside = inside == null ? List.of() : inside;
        }
    }

    private final List<FileFault> faults = new ArrayList<>();

    private Optional<Box> read(String yaml) {
        return YamlFile.read(
                new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "box.yaml"), Box.class, faults);
    }

    private List<String> faults() {
        return faults.stream()
                .map(fault -> fault.field() + ": " + fault.reason())
                .toList();
    }

    @Test
    void a_file_without_faults_is_read_as_it_is() {
        assertThat(read("name: 大\ninside:\n  - {size: 1, open: true, colour: RED}"))
                .contains(new Box(
                        "大", null, null, null, null, List.of(new Box(null, 1, true, Colour.RED, null, List.of()))));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_unknown_key_and_every_wrong_value_is_named_at_once_with_its_place() {
        read("""
                nmae: 大
                size: 很大
                inside:
                  - {size: 1件, colour: BLUE, weight: {kg: 2}}
                  - {open: maybe, name: 小, inside: [{cover: 1}]}
                  - 盒子
                """);

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "nmae: 不认识的键",
                        "size: 值 \"很大\" 不对，应为整数",
                        "inside[0].size: 值 \"1件\" 不对，应为整数",
                        "inside[0].colour: 值 \"BLUE\" 不对，应为其中之一：[RED, GREEN]",
                        "inside[0].weight: 不认识的键",
                        "inside[1].open: 值 \"maybe\" 不对，应为 true 或 false",
                        "inside[1].inside[0].cover: 不认识的键",
                        "inside[2]: 值的类型不对，应为一组键和值");
    }

    @Test
    void a_file_that_is_no_yaml_is_named_with_line_and_column() {
        assertThat(read("name: 大\n size: 1")).isEmpty();
        assertThat(faults()).singleElement().asString().contains("第 ");
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThat(read("name: 大\nname: 小")).isEmpty();
        assertThat(faults()).singleElement().asString().contains("name");
    }

    @Test
    void every_missing_key_is_named() {
        read("lid: {material: ' '}\ninside: [null, {lid: {material: 木, holes: 2, loose: false}}]");
        assertThat(faults())
                .containsExactlyInAnyOrder("lid.material: 必填", "lid.holes: 必填", "lid.loose: 必填", "inside[0]: 必填");
    }

    @Test
    void a_list_or_a_group_in_place_of_a_plain_value_is_refused() {
        read("lid: {material: 木, holes: [1], loose: {a: 1}}");
        assertThat(faults()).containsExactlyInAnyOrder("lid.holes: 值的类型不对，应为整数", "lid.loose: 值的类型不对，应为 true 或 false");
    }

    @Test
    void a_broken_number_is_no_whole_number() {
        read("inside: [{size: 1.5}]");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("inside[0].size: ")
                .contains("1.5");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(read("")).isEmpty();
        assertThat(faults()).hasSize(1);
    }
}
