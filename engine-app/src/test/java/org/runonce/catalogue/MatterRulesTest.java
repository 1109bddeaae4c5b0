package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runonce.shared.FileFault;

class MatterRulesTest {
    private static final String APPLICATION = "name: 申请表";

    private final Path matters;
    private final Path models;

    MatterRulesTest(@TempDir Path folder) {
        this.matters = folder.resolve("matters");
        this.models = folder.resolve("models");
    }

    @BeforeEach
    void draw_the_models() {
        Example.modelsIn(models);
    }

    private Remarks check(String yaml) {
        Example.write(matters, "tst-001.yaml", yaml);
        return check();
    }

    private Remarks check() {
        Remarks remarks = new Remarks();
        Models found = new Models(new ObjectMapper(), models.toString());
        MatterFiles.read(
                MatterFiles.in("classpath*:no-catalogue/*.yaml", matters.toString()), Example.rules(found), remarks);
        return remarks;
    }

    private static List<String> said(List<FileFault> faults) {
        return faults.stream().map(FileFault::toString).toList();
    }

    private static String changed(String right, String wrong) {
        assertThat(Example.MATTER).as("the example has the line that is broken").contains(right);
        return Example.MATTER.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    }

    @Test
    void a_matter_that_keeps_every_rule_has_no_remarks() {
        Remarks remarks = check(Example.MATTER);

        assertThat(said(remarks.errors())).isEmpty();
        assertThat(said(remarks.warnings())).isEmpty();
    }

    static Stream<Arguments> errors() {
        String promised = "promisedLimit: {amount: 5, unit: WORKING_DAY";
        String gap = "gapLimit: {amount: 3, unit: WORKING_DAY, basis: 容缺补齐（配置）, mark: X}";
        return Stream.of(
                // shape
                arguments("code: TST-001", "", "code: 必填"),
                arguments("name: 架设天桥许可", "name: ''", "name: 必填"),
                arguments("scope: PUBLIC", "scope: CITIZEN", "scope: 值 \"CITIZEN\" 不对，应为其中之一：[PUBLIC, G2G]"),
                arguments("visits: 0", "visit: 0", "visit: 不认识的键"),
                arguments("visits: 0", "visits: 一次", "visits: 值 \"一次\" 不对，应为整数"),
                arguments("unit: WORKING_DAY", "unit: WEEK", "statutoryLimit.unit: 值 \"WEEK\" 不对，应为其中之一："),
                arguments(promised, "promisedLimit: {unit: WORKING_DAY", "promisedLimit.amount: 必填"),
                arguments("trust: D", "trust: E", "materials[0].trust: 值 \"E\" 不对，应为其中之一：[A, B, C, D]"),
                arguments("    sharable: false\n", "", "materials[0].sharable: 必填"),
                arguments("charged: true, ", "", "fee.charged: 必填"),
                arguments("[EXPERT_REVIEW]", "[INTERNAL_MEETING]", "specialProcedures[0]: 值 \"INTERNAL_MEETING\" 不对"),
                // the matter
                arguments("code: TST-001", "code: tst-1", "code: \"tst-1\" 不是事项编码，应为 PUB-005 的样子"),
                arguments("code: TST-001", "code: TST-002", "code: 编码为 TST-002 的文件应名为 tst-002.yaml"),
                arguments("[企业法人]", "[企业]", "serviceObjects: \"企业\" 不对，应为其中之一：[自然人"),
                arguments("[企业法人]", "[]", "serviceObjects: 至少要有一项"),
                arguments("id: renewal", "id: new", "situations[1].id: \"new\" 重复"),
                arguments("id: renewal", "id: 延续", "situations[1].id: \"延续\" 应为小写字母、数字和连字符"),
                arguments("co: [GAJ]", "co: [ZFJ]", "co: 牵头单位 ZFJ 不能同时是协办单位"),
                arguments("co: [GAJ]", "co: [GAJ, GAJ]", "co: 协办单位重复"),
                arguments(
                        "handlingProcess: promised-matter",
                        "handlingProcess: instant-matter",
                        "handlingProcess: 即办件 ⇔ instant-matter"),
                arguments(
                        "handlingProcess: promised-matter",
                        "handlingProcess: one-thing-package",
                        "items: 一件事（one-thing-package）⇔ 列出子事项"),
                arguments(
                        "items: []",
                        "items: [{id: a, name: 甲, department: WJJ, limit: {amount: 3, unit: WORKING_DAY}, result: 证}]",
                        "items: 一件事（one-thing-package）⇔ 列出子事项"),
                arguments(
                        "items: []",
                        "items: [{id: a, name: 甲, department: WJJ, limit: {amount: 6, unit: WORKING_DAY}, result: 证}]",
                        "items[0].limit: 子事项时限长于承诺时限（SUP-L16）"),
                arguments("item: 占用费, ", "", "fee: 收费须写明收费项目 item 和依据 basis（SUP-L08）"),
                arguments("charged: true", "charged: false", "fee: 不收费就不写收费项目和依据（SUP-L08）"),
                arguments("visits: 0", "visits: -1", "visits: 到现场次数不能小于 0"),
                // limits
                arguments(promised, promised.replace("5", "21"), "promisedLimit: 承诺时限21个工作日长于法定时限20个工作日（SUP-L01）"),
                arguments(
                        promised,
                        "promisedLimit: {amount: 1, unit: MONTH",
                        "promisedLimit: 承诺时限1个月长于法定时限20个工作日（SUP-L01）"),
                arguments(promised, promised.replace("5", "0"), "promisedLimit: 承诺时限为 0 ⇔ 即办件（SUP-L02、SUP-L03）"),
                // 20 working days take four weeks
                arguments(
                        promised,
                        "promisedLimit: {amount: 29, unit: NATURAL_DAY",
                        "promisedLimit: 承诺时限29个自然日长于法定时限20个工作日（SUP-L01）"),
                arguments("caseType: PROMISED", "caseType: INSTANT", "promisedLimit: 承诺时限为 0 ⇔ 即办件（SUP-L02、SUP-L03）"),
                arguments(promised, promised.replace("5", "-5"), "promisedLimit.amount: -5 不对，应在 0 到 3660 之间"),
                arguments(
                        "statutoryLimit: {amount: 20",
                        "statutoryLimit: {amount: 20000",
                        "statutoryLimit.amount: 20000 不对"),
                arguments(
                        "deliveryLimit: {amount: 10",
                        "deliveryLimit: {amount: 0",
                        "deliveryLimit.amount: 0 不对，应在 1 到 3660 之间"),
                arguments(
                        "by: dept-leader",
                        "by: window-clerk",
                        "extension.by: \"window-clerk\" 不对，应为 dept-leader 或 gov-leader"),
                arguments("extension: {amount: 10", "extension: {amount: 0", "extension.amount: 应在 1 到 3660 之间"),
                arguments(
                        "extension: {amount: 10, unit: WORKING_DAY",
                        "extension: {amount: 10, unit: MONTH",
                        "extension.unit: 应与法定时限同为 WORKING_DAY"),
                arguments(
                        "statutoryLimit: {amount: 20, unit: WORKING_DAY, basis: 行政许可法42条, mark: L}",
                        "",
                        "extension: 没有法定时限，无从延长"),
                arguments(gap, gap.replace("3", "6"), "gapLimit: 容缺补齐时限6个工作日长于承诺时限5个工作日"),
                arguments(gap, "", "gapLimit: 有容缺材料 ⇔ 有容缺补齐时限"),
                arguments("TOLERABLE", "REQUIRED", "gapLimit: 有容缺材料 ⇔ 有容缺补齐时限"),
                arguments(
                        "correctionLimit: {amount: 10, unit: WORKING_DAY, basis: 补正期限（配置）, mark: P}",
                        "",
                        "correctionLimit: 面向公众的事项必填"),
                arguments(
                        "deliveryLimit: {amount: 10, unit: WORKING_DAY, basis: 行政许可法44条, mark: L}",
                        "",
                        "deliveryLimit: 面向公众的事项必填"),
                // materials
                arguments("id: licence", "id: application", "materials[1].id: \"application\" 重复"),
                arguments("situations: [new]", "situations: [old]", "materials[1].situations: 没有情形 \"old\""),
                arguments("copies: 0", "copies: -1", "materials[0].copies: 份数不能小于 0"),
                arguments(APPLICATION, "name: 其他材料", "materials[0].name: \"其他材料\" 是兜底条款，须写明具体材料（SUP-L15）"),
                arguments(APPLICATION, "name: 法律法规规定的其它相关证明文件", "是兜底条款，须写明具体材料（SUP-L15）"),
                arguments(APPLICATION, "name: 需要提交的其他文件", "是兜底条款，须写明具体材料（SUP-L15）"),
                // what it refers to
                arguments("lead: ZFJ", "lead: XXX", "lead: 没有代码为 \"XXX\" 的单位"),
                arguments(
                        "items: []",
                        "items: []\nseparations: [[Task_AcceptCase, Task_Nobody]]",
                        "separations[0]: 没有流程里有用户任务 \"Task_Nobody\""),
                arguments(
                        "items: []",
                        "items: []\nseparations: [[Task_AcceptCase, Task_AcceptCase]]",
                        "separations[0]: 应为两个不同的用户任务，如 [Task_AcceptCase, Task_DecideCase]"),
                arguments("co: [GAJ]", "co: [WJJ, YYY]", "co[1]: 没有代码为 \"YYY\" 的单位"),
                arguments("Authority: SGB", "Authority: ZZZ", "acceptingAuthority: 没有代码为 \"ZZZ\" 的单位"),
                arguments(
                        "items: []",
                        "items: [{id: a, name: 甲, department: VVV, limit: {amount: 3, unit: WORKING_DAY}, result: 证}]",
                        "items[0].department: 没有代码为 \"VVV\" 的单位"),
                arguments(
                        "handlingProcess: promised-matter",
                        "handlingProcess: no-matter",
                        "handlingProcess: 没有流程 no-matter.bpmn"),
                arguments(
                        "eligibility-tst-001",
                        "eligibility-tst-002",
                        "eligibilityDecision: 没有决策表 eligibility-tst-002.dmn"),
                arguments("items: []", quota("amountField: howMany"), "quota: 只有机关内跑事项占用单位的额度"),
                arguments("items: []", quota("amountField: howMany"), "quota.amountField: 申请表里没有 howMany"),
                arguments("items: []", quota("itemField: which"), "quota.itemField: 申请表里没有 which"),
                arguments("items: []", quota("facts: {roadKind: ALL}"), "quota.facts.roadKind: 值 \"ALL\" 不对"),
                arguments("items: []", decision("states: [where]"), "decision.states[0]: 申请表里没有 where"),
                arguments("items: []", decision("states: []"), "decision.states: 至少要有一项"),
                arguments("items: []", decision("states: [name, name]"), "decision.states: 有重复的字段"),
                arguments(
                        "items: []",
                        decision("states: [name], validUntil: name"),
                        "decision.validUntil: 申请表里没有日期 name"),
                arguments(
                        "items: []",
                        decision("states: [name], validFrom: from"),
                        "decision.validUntil: 写了起始日期，也要写截止日期"),
                arguments("apply-tst-001", "apply-tst-002", "applicationForm: 没有表单 apply-tst-002.form"));
    }

    private static String decision(String line) {
        return "items: []\ndecision: {%s}".formatted(line);
    }

    private static String quota(String line) {
        return "items: []\nquota: {kind: FLEET, reserves: true, %s%s}"
                .formatted(line, line.startsWith("facts") ? "" : ", facts: {}");
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("errors")
    void every_error_names_file_field_and_reason(String right, String wrong, String error) {
        assertThat(said(check(changed(right, wrong)).errors()))
                .anySatisfy(it -> assertThat(it).startsWith("tst-001.yaml: ").contains(error));
    }

    @Test
    void all_errors_of_all_files_are_collected() {
        Example.write(matters, "tst-002.yaml", "code: TST-002");
        Remarks remarks = check(changed("lead: ZFJ", "lead: XXX").replace("visits: 0", "visits: -1"));

        assertThat(said(remarks.errors()))
                .contains(
                        "tst-001.yaml: lead: 没有代码为 \"XXX\" 的单位",
                        "tst-001.yaml: visits: 到现场次数不能小于 0",
                        "tst-002.yaml: name: 必填",
                        "tst-002.yaml: promisedLimit: 必填");
    }

    @Test
    void limits_of_different_units_are_compared_by_the_weeks_they_take() {
        Remarks remarks = check(changed(
                "promisedLimit: {amount: 5, unit: WORKING_DAY", "promisedLimit: {amount: 28, unit: NATURAL_DAY"));

        assertThat(said(remarks.errors())).isEmpty();
    }

    @Test
    void what_the_data_answer_is_not_asked_of_the_applicant() {
        Example.write(
                models,
                "forms/application/apply-tst-001.form",
                "{\"id\": \"apply-tst-001\", \"components\": [{\"key\": \"fleetAfter\"}]}");

        assertThat(said(check(changed("items: []", quota("facts: {fleetAfter: AFTER}")))
                        .errors()))
                .contains("tst-001.yaml: quota.facts.fleetAfter: 由系统读取的内容，申请表不应再问");
    }

    @Test
    void a_form_that_is_no_json_is_named() {
        Example.write(models, "forms/application/apply-tst-001.form", "{");

        assertThat(said(check(Example.MATTER).errors()))
                .containsExactly("tst-001.yaml: applicationForm: 没有表单 apply-tst-001.form，或者它不是 JSON");
    }

    @Test
    void a_file_that_is_no_yaml_is_named() {
        assertThat(said(check("code: TST-001\n name: 错").errors()))
                .singleElement()
                .asString()
                .startsWith("tst-001.yaml: 第 2 行");
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                arguments(
                        "source: GOVERNMENT",
                        "source: APPLICANT",
                        "tst-001.yaml: materials[1].source: 能共享获取的材料不应要求申请人提交（LAW-22、SUP-L13）"),
                arguments("name: 交通组织方案", "name: 《申请 表》", "tst-001.yaml: materials[2].name: 与 \"申请表\" 重复（SUP-L14）"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("warnings")
    void law_22_list_defects_are_warnings_and_do_not_stop_the_publishing(String right, String wrong, String warning) {
        Remarks remarks = check(changed(right, wrong));

        assertThat(remarks.errors()).isEmpty();
        assertThat(said(remarks.warnings())).containsExactly(warning);
    }

    @Test
    void a_matter_between_offices_does_not_follow_the_processes_of_the_public() {
        assertThat(said(check(changed("scope: PUBLIC", "scope: G2G")).errors()))
                .containsExactly("tst-001.yaml: handlingProcess: 机关内跑事项应为 inter-agency-matter 或 one-thing-package");
    }

    @Test
    void the_material_list_depends_on_the_situation() {
        Matter matter = Example.matter(matters, Example.MATTER);

        assertThat(matter.materialsFor("new"))
                .extracting(MaterialRequirement::id)
                .containsExactly("application", "licence", "traffic-plan");
        assertThat(matter.materialsFor("renewal"))
                .extracting(MaterialRequirement::id)
                .containsExactly("application", "traffic-plan");
        assertThat(matter.joint()).isTrue();
    }
}
