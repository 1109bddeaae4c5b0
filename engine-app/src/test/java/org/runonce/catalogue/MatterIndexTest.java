package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

class MatterIndexTest {
    private final MatterIndex index;

    MatterIndexTest(@TempDir Path folder) {
        this.index = new MatterIndex(List.of(
                matter(folder, "PUB-001", "食品经营许可(新办,餐饮服务)", "开饭店, 开餐馆"),
                matter(folder, "PUB-003", "大型户外广告设置审批", "装广告牌"),
                matter(folder, "PUB-005", "挖掘城市道路许可", "破路, 挖路"),
                matter(folder, "G2G-014", "公章刻制与电子印章制发", "刻公章")));
    }

    private static MatterVersion matter(Path folder, String code, String name, String aliases) {
        Matter matter = Example.matter(
                folder,
                Example.MATTER
                        .replace("TST-001", code)
                        .replace("name: 架设天桥许可\n", "name: " + name + "\n")
                        .replace("搭天桥", aliases)
                        .replace("result: {name: 架设天桥许可证", "result: {name: 许可证")
                        .replace("scope: PUBLIC", code.startsWith("G2G") ? "scope: G2G" : "scope: PUBLIC")
                        .replace("[企业法人]", code.startsWith("G2G") ? "[行政机关]" : "[企业法人]"));
        return new MatterVersion(code, 1, matter, NullNode.getInstance(), "", "", Instant.EPOCH);
    }

    private List<String> find(@Nullable String text) {
        return codes(index.search(new MatterQuery(text, null, null, 20, null)));
    }

    private static List<String> codes(MatterPage page) {
        return page.matters().stream().map(MatterVersion::code).toList();
    }

    @Test
    void a_matter_is_found_by_the_words_people_use_for_it() {
        assertThat(find("破路")).containsExactly("PUB-005");
        assertThat(find("挖路")).containsExactly("PUB-005");
        assertThat(find("开饭店")).containsExactly("PUB-001");
        assertThat(find("我想开饭店，要办什么？")).first().isEqualTo("PUB-001");
    }

    @Test
    void a_matter_is_found_by_its_code_however_it_is_typed() {
        for (String code : List.of("PUB-005", "pub-005", " pub 005 ", "ＰＵＢ００５")) {
            assertThat(find(code)).as(code).containsExactly("PUB-005");
        }
        assertThat(find("G2G")).containsExactly("G2G-014");
    }

    @Test
    void the_better_a_name_fits_the_further_up_it_stands() {
        assertThat(find("城市道路")).containsExactly("PUB-005");
        assertThat(find("道路许可")).first().isEqualTo("PUB-005");
        assertThat(find("许可")).containsExactly("PUB-005", "PUB-001");
        assertThat(find("章")).containsExactly("G2G-014");
    }

    @Test
    void nothing_is_found_for_words_that_no_matter_knows() {
        assertThat(find("量子纠缠")).isEmpty();
        assertThat(find("？！")).isEmpty();
    }

    @Test
    void without_words_everything_is_listed_the_publics_matters_first() {
        assertThat(find(null)).containsExactly("PUB-001", "PUB-003", "PUB-005", "G2G-014");
        assertThat(find("  ")).hasSize(4);
    }

    @Test
    void scope_and_service_object_narrow_the_list() {
        assertThat(codes(index.search(new MatterQuery(null, Matter.Scope.G2G, null, 20, null))))
                .containsExactly("G2G-014");
        assertThat(codes(index.search(new MatterQuery(null, null, "企业法人", 20, null))))
                .hasSize(3);
        assertThat(codes(index.search(new MatterQuery("破路", Matter.Scope.G2G, null, 20, null))))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_by_cursor_and_the_last_has_none() {
        MatterPage first = index.search(new MatterQuery(null, null, null, 3, null));
        MatterPage second = index.search(new MatterQuery(null, null, null, 3, first.nextCursor()));

        List<String> all = new ArrayList<>(codes(first));
        all.addAll(codes(second));
        assertThat(all).containsExactlyElementsOf(find(null));
        assertThat(second.nextCursor()).isNull();
        assertThat(index.search(new MatterQuery(null, null, null, 4, null)).nextCursor())
                .isNull();
    }

    @Test
    void every_faulty_parameter_is_named() {
        assertThatThrownBy(() -> new MatterQuery("字".repeat(101), null, "外星人", 0, null))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("?q", "?serviceObject", "?limit"));
        assertThatThrownBy(() -> index.search(new MatterQuery("破路", null, null, 20, "PUB-001")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("?cursor"));
    }
}
