package org.runonce.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runonce.shared.Violation;

class FormCheckTest {
    private final FormCheck check = new FormCheck(Clock.fixed(Instant.parse("2026-09-23T16:30:00Z"), ZoneOffset.UTC));
    private final JsonNode form = Forms.everything();

    private static ObjectNode good() {
        return (ObjectNode) Forms.json("""
                {"projectName": "挖掘文一西路", "area": 12.5, "commitment": true, "acceptance": "ACCEPT",
                 "tags": ["URGENT"], "address": {"street": "良渚街道"}, "corrections": [{"demand": "补图"}]}""");
    }

    private List<Violation> withField(String name, String json) {
        ObjectNode data = good();
        data.set(name, Forms.json(json));
        return check.check(form, data);
    }

    @Test
    void data_as_the_form_wants_it_passes() {
        assertThat(check.check(form, good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            note        | "第一行\\n第二行"
            note        | ""
            note        | null
            code        | "11330110YHTE000138"
            email       | "zhang@example.cn"
            phone       | "+8613800138000"
            area        | 0
            area        | 1000
            area        | 1e2
            copies      | 25
            fee         | "12.50"
            steps       | 15
            mainRoad    | false
            lanes       | 2
            departments | []
            departments | ["ZGJ","GAJ"]
            openedOn    | "2022-05-01"
            openedOn    | "2024-02-29"
            startsOn    | "2026-09-24"
            visitAt     | "09:30"
            meetAt      | "2026-09-24T09:30+08:00"
            meetAt      | "2026-09-24T01:30Z"
            plan        | "files::8f14e45f"
            photos      | ["files::a","files::b"]
            fixed       | "余杭"
            caseNumber  | null
            address     | {"street":"良渚","door":{"number":"1号"}}
            corrections | [{"demand":"补图","urgent":true,"why":"汛期"},{"demand":"补章","urgent":false}]
            corrections | [{"demand":"a"},{"demand":"b"},{"demand":"c","urgent":true}]
            """)
    void a_proper_value_passes(String name, String json) {
        assertThat(withField(name, json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            projectName | null                       | /projectName        | “项目名称”必填
            projectName | ""                         | /projectName        | 必填
            projectName | "   "                      | /projectName        | 必填
            projectName | "　"                       | /projectName        | 必填
            projectName | "挖"                       | /projectName        | 至少 2 个字
            projectName | "一二三四五六七八九十一二三四五六七八九十一" | /projectName | 最多 20 个字
            projectName | 12                         | /projectName        | 应是文字
            projectName | true                       | /projectName        | 应是文字
            projectName | ["挖掘"]                   | /projectName        | 应是文字
            projectName | {"a":"挖掘"}               | /projectName        | 应是文字
            projectName | "挖掘\\n道路"              | /projectName        | 不止一行
            projectName | "挖掘\\u0000道路"          | /projectName        | 不能使用的字符
            projectName | "挖掘\\ud800道路"          | /projectName        | 不能使用的字符
            note        | "a\\u0007"                 | /note               | 不能使用的字符
            note        | {}                         | /note               | 应是文字
            code        | "11330110"                 | /code               | 应为18位信用代码
            code        | "11330110YHTE00013x"       | /code               | 应为18位信用代码
            slow        | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" | /slow | 太复杂
            email       | "zhang"                    | /email              | 电子邮箱
            email       | "zhang@"                   | /email              | 电子邮箱
            email       | "a b@example.cn"           | /email              | 电子邮箱
            phone       | "13800138000"              | /phone              | 国家代码
            phone       | "+86-571"                  | /phone              | 国家代码
            area        | null                       | /area               | 必填
            area        | "12"                       | /area               | 应是数字
            area        | ""                         | /area               | 应是数字
            area        | true                       | /area               | 应是数字
            area        | [1]                        | /area               | 应是数字
            area        | -0.01                      | /area               | 不能小于 0
            area        | 1000.01                    | /area               | 不能大于 1000
            area        | 1.005                      | /area               | 最多 2 位小数
            area        | 1e400                      | /area               | 不是可用的数
            steps       | 99999999999999999999999999 | /steps              | 不是可用的数
            steps       | 12                         | /steps              | 5 的倍数
            copies      | 1.5                        | /copies             | 应是整数
            copies      | 26                         | /copies             | 不能大于 25
            fee         | 12.5                       | /fee                | 写成文字的数
            fee         | "十二"                     | /fee                | 不是可用的数
            fee         | "1e5"                      | /fee                | 不是可用的数
            fee         | "0.99"                     | /fee                | 不能小于 1
            commitment  | false                      | /commitment         | 必须勾选
            commitment  | null                       | /commitment         | 必须勾选
            commitment  | "true"                     | /commitment         | true/false
            commitment  | 1                          | /commitment         | true/false
            mainRoad    | "no"                       | /mainRoad           | true/false
            acceptance  | null                       | /acceptance         | 必选
            acceptance  | "accept"                   | /acceptance         | 只能从选项中选择
            acceptance  | ""                         | /acceptance         | 只能从选项中选择
            acceptance  | ["ACCEPT"]                 | /acceptance         | 只能从选项中选择
            lanes       | "1"                        | /lanes              | 只能从选项中选择
            lanes       | 3                          | /lanes              | 只能从选项中选择
            departments | "GAJ"                      | /departments        | 选项的列表
            departments | ["GAJ","XXX"]              | /departments        | 只能从选项中选择
            departments | ["GAJ","GAJ"]              | /departments        | 只能选一次
            departments | [null]                     | /departments        | 只能从选项中选择
            departments | {"0":"GAJ"}                | /departments        | 选项的列表
            tags        | []                         | /tags               | 至少选一项
            tags        | null                       | /tags               | 至少选一项
            openedOn    | "2022-13-01"               | /openedOn           | “通车日期”应是日期
            openedOn    | "2023-02-29"               | /openedOn           | 应是日期
            openedOn    | "2022/05/01"               | /openedOn           | 应是日期
            openedOn    | "2022-05-01T00:00"         | /openedOn           | 应是日期
            openedOn    | "+999999999-01-01"         | /openedOn           | 应是日期
            openedOn    | 20220501                   | /openedOn           | 应是日期
            openedOn    | ""                         | /openedOn           | 应是日期
            startsOn    | "2026-09-23"               | /startsOn           | 不能早于今天
            visitAt     | "25:00"                    | /visitAt            | 应是时间
            visitAt     | "9:30"                     | /visitAt            | 应是时间
            visitAt     | "09:30Z"                   | /visitAt            | 应是时间
            meetAt      | "2026-09-24T09:30"         | /meetAt             | 应是日期和时间
            meetAt      | "2026-09-24"               | /meetAt             | 应是日期和时间
            plan        | "../../etc/passwd"         | /plan               | 已上传文件
            plan        | "files::"                  | /plan               | 已上传文件
            plan        | "files::../x"              | /plan               | 已上传文件
            plan        | {"name":"a.pdf"}           | /plan               | 已上传文件
            plan        | ["files::a","files::b"]    | /plan               | 只能上传一个文件
            photos      | ["files::a",7]             | /photos             | 已上传文件
            caseNumber  | "330110"                   | /caseNumber         | 只读
            fixed       | "西湖"                     | /fixed              | 只读
            locked      | "x"                        | /locked             | 只读
            reason      | "不属职权"                 | /reason             | “理由”在当前填写情况下不显示
            reason      | ""                         | /reason             | 不显示
            reviewer    | "李"                       | /reviewer           | 不显示
            address     | null                       | /address/street     | “街道”必填
            address     | {}                         | /address/street     | 必填
            address     | "良渚"                     | /address            | 对象
            address     | ["良渚"]                   | /address            | 对象
            address     | {"street":"良渚","city":"杭州"} | /address/city  | 没有这一项
            address     | {"street":"良渚","door":"1"} | /address/door     | 对象
            address     | {"street":{"a":1}}         | /address/street     | 应是文字
            corrections | null                       | /corrections        | 至少要有 1 行
            corrections | []                         | /corrections        | 至少要有 1 行
            corrections | {}                         | /corrections        | 应是一个列表
            corrections | "补图"                     | /corrections        | 应是一个列表
            corrections | ["补图"]                   | /corrections/0      | 每一行应是一个对象
            corrections | [{}]                       | /corrections/0/demand | “要求”必填
            corrections | [{"demand":"a"},{"demand":""}] | /corrections/1/demand | 必填
            corrections | [{"demand":"a","x":1}]     | /corrections/0/x    | 没有这一项
            corrections | [{"demand":"a","why":"b"}] | /corrections/0/why  | 不显示
            corrections | [{"demand":"a","urgent":true}] | /corrections/0/why | “急的原因”必填
            corrections | [{"demand":"a"},{"demand":"b"},{"demand":"c"},{"demand":"d"}] | /corrections | 最多 3 行
            corrections | [{"demand":"一二三四五六七八九十一"}] | /corrections/0/demand | 最多 10 个字
            unknown     | 1                          | /unknown            | 没有这一项
            a/b~c       | null                       | /a~1b~0c            | 没有这一项
            PROJECTNAME | "挖掘"                     | /PROJECTNAME        | 没有这一项
            __proto__   | {}                         | /__proto__          | 没有这一项
            """)
    void a_malformed_value_is_refused_with_its_place_and_reason(
            String name, String json, String pointer, String reason) {
        assertThat(withField(name, json)).anySatisfy(violation -> {
            assertThat(violation.pointer()).isEqualTo(pointer);
            assertThat(violation.zh()).contains(reason);
            assertThat(violation.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"[]", "null", "1", "\"x\"", "true"})
    void data_that_is_no_object_is_refused_as_a_whole(String json) {
        assertThat(check.check(form, Forms.json(json)))
                .singleElement()
                .extracting(Violation::pointer)
                .isEqualTo("");
    }

    @Test
    void every_fault_is_named_at_once() {
        ObjectNode data = good();
        data.remove(List.of("projectName", "area"));
        data.put("acceptance", "MAYBE").put("extra", 1);
        assertThat(check.check(form, data))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/projectName", "/area", "/acceptance", "/extra");
    }

    @Test
    void a_field_that_another_answer_shows_becomes_required_and_one_it_hides_does_not() {
        ObjectNode data = good();
        data.put("acceptance", "NOT_ACCEPT");
        assertThat(check.check(form, data)).extracting(Violation::zh).containsExactly("“理由”必填");
        assertThat(check.check(form, data.put("reason", "不属于本机关职权"))).isEmpty();
        assertThat(check.check(form, data.put("mainRoad", true)))
                .extracting(Violation::pointer)
                .containsExactly("/reviewer");
    }

    @Test
    void a_read_only_field_may_come_back_as_it_was_shown_but_not_otherwise() {
        ObjectNode data = good();
        data.put("caseNumber", "3301102609240000017");
        JsonNode shown = Forms.json("{\"caseNumber\": \"3301102609240000017\", \"fixed\": \"良渚\"}");
        assertThat(check.check(form, data, shown)).isEmpty();
        assertThat(check.check(form, data.put("caseNumber", "3301102609240000025"), shown))
                .extracting(Violation::pointer)
                .containsExactly("/caseNumber");
        assertThat(check.check(
                        form, data.put("caseNumber", "3301102609240000017").put("fixed", "余杭"), shown))
                .extracting(Violation::pointer)
                .containsExactly("/fixed");
    }

    @Test
    void a_condition_sees_the_values_the_form_was_opened_with() {
        JsonNode schema = Forms.form("""
                {"type": "textfield", "id": "a", "key": "rightOrgan", "label": "应向何机关",
                 "conditional": {"hide": "=not(publicMatter)"}, "validate": {"required": true}}""");
        assertThat(check.check(schema, Forms.json("{}"), Forms.json("{\"publicMatter\": false}")))
                .isEmpty();
        assertThat(check.check(schema, Forms.json("{}"), Forms.json("{\"publicMatter\": true}")))
                .hasSize(1);
    }

    @Test
    void what_is_shown_cannot_be_overruled_by_a_hidden_or_unknown_answer() {
        JsonNode schema = Forms.form("{\"type\": \"textfield\", \"id\": \"a\", \"key\": \"a\", \"label\": \"甲\"}");
        assertThat(check.check(schema, Forms.json("{\"publicMatter\": true}"), Forms.json("{\"publicMatter\": false}")))
                .extracting(Violation::pointer)
                .containsExactly("/publicMatter");
    }

    @Test
    void a_text_without_a_bound_of_its_own_and_a_list_are_capped() {
        JsonNode schema = Forms.form("""
                {"type": "textarea", "id": "a", "key": "a", "label": "甲"},
                {"type": "dynamiclist", "id": "b", "path": "b", "label": "乙", "components": [
                  {"type": "number", "id": "c", "key": "c", "label": "丙"}]}""");
        assertThat(check.check(schema, Forms.json("{\"a\": \"" + "字".repeat(10_000) + "\"}")))
                .isEmpty();
        assertThat(check.check(schema, Forms.json("{\"a\": \"" + "字".repeat(10_001) + "\"}")))
                .hasSize(1);
        assertThat(check.check(schema, Forms.json("{\"a\": \"" + " ".repeat(1_000_000) + "\"}")))
                .hasSize(1);
        assertThat(check.check(schema, Forms.json("{\"b\": [" + "{},".repeat(199) + "{}]}")))
                .isEmpty();
        assertThat(check.check(schema, Forms.json("{\"b\": [" + "{},".repeat(200) + "{}]}")))
                .hasSize(1);
    }

    @Test
    void a_flood_of_unknown_fields_gets_a_bounded_answer() {
        ObjectNode data = good();
        for (int i = 0; i < 10_000; i++) {
            data.put("x".repeat(200) + i, i);
        }
        List<Violation> found = check.check(form, data);
        assertThat(found).hasSize(100);
        assertThat(found.get(0).pointer()).hasSizeLessThan(110);
    }

    @Test
    void an_enormous_exponent_is_refused_without_being_written_out() {
        ObjectNode data = good();
        data.put("steps", new BigDecimal("1e-999999999"));
        assertThat(check.check(form, data)).extracting(Violation::pointer).containsExactly("/steps");
        data.put("steps", new BigDecimal("1e999999999"));
        assertThat(check.check(form, data)).extracting(Violation::pointer).containsExactly("/steps");
    }

    @Test
    void a_backtracking_pattern_gives_up_quickly() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(withField("slow", "\"" + "a".repeat(9_000) + "!\""))
                        .hasSize(1));
    }

    @Test
    void a_pattern_that_recurses_too_deep_refuses_the_text_and_breaks_nothing() {
        JsonNode schema = Forms.form("""
                {"type": "textarea", "id": "a", "key": "a", "label": "甲",
                 "validate": {"maxLength": 100000, "pattern": "^((a|b)|(c|d))*$"}}""");
        assertThat(check.check(schema, Forms.json("{\"a\": \"" + "ab".repeat(50_000) + "\"}")))
                .extracting(Violation::pointer)
                .containsExactly("/a");
    }

    @Test
    void inside_a_list_a_condition_names_the_answers_of_its_own_row_first() {
        JsonNode schema = Forms.form("""
                {"type": "checkbox", "id": "a", "key": "urgent", "label": "急"},
                {"type": "dynamiclist", "id": "l", "path": "rows", "label": "行", "components": [
                  {"type": "checkbox", "id": "b", "key": "urgent", "label": "急"},
                  {"type": "textfield", "id": "c", "key": "why", "label": "原因", "validate": {"required": true},
                   "conditional": {"hide": "=not(urgent)"}}]}""");
        assertThat(check.check(
                        schema, Forms.json("{\"urgent\": false, \"rows\": [{\"urgent\": true}, {\"urgent\": false}]}")))
                .extracting(Violation::pointer)
                .containsExactly("/rows/0/why");
    }

    @Test
    void a_condition_sees_what_a_locked_field_holds_though_it_is_not_submitted() {
        JsonNode schema = Forms.form("""
                {"type": "checkbox", "id": "a", "key": "major", "label": "重大", "disabled": true, "defaultValue": true},
                {"type": "textfield", "id": "b", "key": "why", "label": "说明", "validate": {"required": true},
                 "conditional": {"hide": "=not(major)"}}""");
        assertThat(check.check(schema, Forms.json("{}")))
                .extracting(Violation::pointer)
                .containsExactly("/why");
        assertThat(check.check(schema, Forms.json("{}"), Forms.json("{\"major\": false}")))
                .isEmpty();
    }
}
