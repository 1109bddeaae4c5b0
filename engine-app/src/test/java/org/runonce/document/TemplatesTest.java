package org.runonce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

class TemplatesTest {
    private final Templates templates = new Templates();

    TemplatesTest() throws IOException {}

    /** A full content for a template. */
    static Map<String, Object> full(Template template) {
        Map<String, Object> content = new HashMap<>();
        template.fields().forEach(field -> content.put(field.key(), field.label() + "的内容"));
        return content;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT                  | 收件回执             | 事项;申请人;收到时间;已收材料清单及份数;缺件清单;查询码;收件人
            HANDOVER_NOTE            | 材料流转凭证         | 移交人;接收人;移交时间;签收时间;材料清单;纸质件数
            ACCEPTANCE_NOTICE        | 受理通知书           | 受理日期;法定期限;承诺期限;承诺办结日;承办部门及人员;咨询监督方式
            CORRECTION_NOTICE        | 申请材料补正告知书   | 需要补正的全部内容;补正方式;补正期限;逾期后果
            NON_ACCEPTANCE_NOTICE    | 不予受理通知书       | 理由;依据;应向何机关申请;救济途径
            SPECIAL_PROCEDURE_NOTICE | 特别程序期限告知书   | 特别程序种类;依据;起止;不计入期限的时间
            EXTENSION_NOTICE         | 延长办理期限通知书   | 延长天数;理由;批准人
            GRANT_DECISION           | 准予行政许可决定书   | 依据;证照编号;有效期
            REFUSAL_DECISION         | 不予行政许可决定书   | 理由;依据;申请行政复议与提起行政诉讼的权利
            DELIVERY_RECEIPT         | 送达回证             | 送达文书;送达方式;送达日期;领取人;送达人
            PAYMENT_NOTICE           | 缴费通知书           | 收费项目;收费标准;依据;金额
            GAP_COMMITMENT           | 容缺受理承诺书       | 缺件清单;补齐期限;违诺后果
            SUPERVISION_ORDER        | 督办单               | 监察编号;规则编号;责任部门;答复期限
            RECTIFICATION_ORDER      | 差评整改单           | 回访记录;核实结论;整改措施;反馈
            ACCEPTANCE_CERTIFICATE   | 数字化项目验收意见书 | 项目;建设单位;合同金额（万元）;已支付（万元）;试运行;检查结论;验收意见;验收负责人
            PROJECT_RECTIFICATION    | 限期整改通知         | 项目;建设单位;不合格的检查;整改要求;完成期限
            BATCH_REPORT             | 批次评审报告         | 批次;评审会日期;申报项目;建议立项;按评审结果;按建议类别;建议立项项目
            MEETING_MINUTES          | 评审会会议纪要       | 批次;会议日期;地点;主持人;参会人员;评审结果;议定事项
            OFFICE_RESULT            | 机关内跑办理结果告知单 | 事项;申请单位;办理结果;理由;签批人
            OFFICE_RETURN            | 机关内跑退回告知单     | 事项;申请单位;退回性质;理由;怎么办
            """)
    void every_document_must_say_what_the_district_prescribes(DocumentType type, String title, String mustSay) {
        Template template = templates.of(type);
        assertThat(template.title()).isEqualTo(title);
        assertThat(template.fields().stream().filter(Template.Field::isRequired).map(Template.Field::label))
                .containsExactlyInAnyOrder(mustSay.split(";"));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void a_document_that_lacks_any_prescribed_field_is_refused(DocumentType type) {
        Template template = templates.of(type);
        for (Template.Field field : template.fields()) {
            for (Object nothing : new Object[] {"", "  ", List.of(" ")}) {
                Map<String, Object> content = full(template);
                content.put(field.key(), nothing);
                if (field.isRequired() && !(nothing instanceof List && field.emptyAs() != null)) {
                    assertThatExceptionOfType(Problem.class)
                            .isThrownBy(() -> Content.of(template, content))
                            .satisfies(it -> assertThat(it.violations())
                                    .extracting(Violation::pointer)
                                    .containsExactly("/content/" + field.key()));
                } else {
                    assertThat(Content.of(template, content).text()).doesNotContain(field.label() + "：\n");
                }
            }
        }
    }

    @Test
    void SUP_P11_a_refusal_without_reason_or_basis_is_not_issued() {
        for (DocumentType refusal : List.of(DocumentType.NON_ACCEPTANCE_NOTICE, DocumentType.REFUSAL_DECISION)) {
            Map<String, Object> content = full(templates.of(refusal));
            content.keySet().removeAll(Set.of("reason", "basis"));
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> Content.of(templates.of(refusal), content))
                    .satisfies(it -> {
                        assertThat(it.category()).isEqualTo(Problem.Category.REJECTED);
                        assertThat(it.type()).isEqualTo("document-incomplete");
                        assertThat(it.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder("/content/reason", "/content/basis");
                    });
        }
    }

    @Test
    void what_the_template_does_not_know_is_refused_and_not_dropped() {
        Template template = templates.of(DocumentType.EXTENSION_NOTICE);
        Map<String, Object> content = full(template);
        content.put("reasn", "汛期");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Content.of(template, content))
                .satisfies(it -> assertThat(it.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("/content/reasn"));
    }

    @Test
    void the_text_follows_the_template_with_days_minutes_and_numbered_lists() {
        Content content = Content.of(
                templates.of(DocumentType.RECEIPT),
                Map.of(
                        "matter", "挖掘城市道路许可",
                        "applicant", "某某管网有限公司",
                        "receivedAt", Instant.parse("2026-09-24T01:05:30Z"),
                        "receivedMaterials", List.of("申请书", Map.of("name", "交通组织方案")),
                        "missingMaterials", List.of(),
                        "queryCode", "K3",
                        "receivedBy", "许晓明"));
        assertThat(content.text()).isEqualTo("""
                        事项：挖掘城市道路许可
                        申请人：某某管网有限公司
                        收到时间：2026年9月24日 09时05分
                        已收材料清单及份数：
                        1. 申请书
                        2. 交通组织方案
                        缺件清单：无
                        查询码：K3
                        收件人：许晓明""");
        assertThat(content.json()).contains("\"receivedAt\":\"2026-09-24T01:05:30Z\"");
    }

    @Test
    void what_was_applied_for_stands_line_by_line_and_conditions_are_numbered() {
        Map<String, Object> grant = full(templates.of(DocumentType.GRANT_DECISION));
        grant.put("subject", List.of(Map.of("label", "工程名称"), Map.of("label", "挖掘面积")));
        grant.put("conditions", List.of(Map.of("words", "早晚高峰不施工")));
        assertThat(Content.of(templates.of(DocumentType.GRANT_DECISION), grant).text())
                .contains("\n工程名称\n挖掘面积\n")
                .doesNotContain("申请内容")
                .contains("附加条件：\n1. 早晚高峰不施工");
        grant.put("conditions", List.of());
        assertThat(Content.of(templates.of(DocumentType.GRANT_DECISION), grant).text())
                .doesNotContain("附加条件");
    }

    @Test
    void a_personal_number_is_masked_in_text_and_data() {
        Map<String, Object> full = full(templates.of(DocumentType.GRANT_DECISION));
        full.put("applicantIdNumber", "330110199001011234");
        full.put("validity", LocalDate.of(2031, 9, 1));
        Content content = Content.of(templates.of(DocumentType.GRANT_DECISION), full);
        assertThat(content.text()).contains("证件号码：330***********1234").contains("有效期：2031年9月1日");
        assertThat(content.json()).doesNotContain("19900101");
    }

    @Test
    void the_same_content_is_always_written_the_same() {
        Template template = templates.of(DocumentType.GRANT_DECISION);
        Map<String, Object> reversed = new java.util.TreeMap<>(java.util.Comparator.reverseOrder());
        reversed.putAll(full(template));
        assertThat(Content.of(template, reversed).json())
                .isEqualTo(Content.of(template, full(template)).json());
    }

    @Test
    void the_documents_of_a_matter_that_is_no_licence_do_not_speak_of_one() {
        Template grant = templates.of(DocumentType.GRANT_DECISION);
        assertThat(grant.wording(null)).isEqualTo(new Template.Wording("准予行政许可决定书", "许准"));
        assertThat(grant.wording("行政许可")).isEqualTo(new Template.Wording("准予行政许可决定书", "许准"));
        for (DocumentType type : DocumentType.values()) {
            Template.Wording wording = templates.of(type).wording("行政给付");
            assertThat(wording.title()).as(type.code()).doesNotContain("许可");
            assertThat(wording.series()).as(type.code()).doesNotContain("许");
        }
    }

    @Test
    void no_two_kinds_of_documents_share_a_series() {
        Set<String> words = new HashSet<>();
        for (DocumentType type : DocumentType.values()) {
            assertThat(words.add(templates.of(type).series())).as(type.code()).isTrue();
            if (templates.of(type).outsideLicensing() != null) {
                assertThat(words.add(templates.of(type).wording("行政给付").series()))
                        .as(type.code())
                        .isTrue();
            }
        }
    }
}
