package org.runonce.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runonce.workflow.form.FormWords.Answer;

class FormWordsTest {
    private final FormWords words = FormWords.of(Forms.form("""
            {"type": "textarea", "id": "A", "key": "place", "label": "位置（起止点）"},
            {"type": "number", "id": "B", "key": "size", "label": "面积（平方米）", "appearance": {"suffixAdorner": "m²"}},
            {"type": "datetime", "subtype": "date", "id": "C", "key": "from", "dateLabel": "开工日期"},
            {"type": "checkbox", "id": "D", "key": "urgent", "label": "紧急抢修"},
            {"type": "select", "id": "E", "key": "road", "label": "道路", "values": [{"label": "新建", "value": "NEW"}]},
            {"type": "checklist", "id": "F", "key": "days", "label": "日子", "values": [{"label": "周一", "value": 1}, {"label": "周二", "value": 2}]},
            {"type": "group", "id": "G", "path": "firm", "components": [{"type": "textfield", "id": "H", "key": "name", "label": "单位"}]}"""));

    @Test
    void answers_are_told_in_the_form_s_words_in_the_order_asked_for() {
        var data = Forms.json("""
                {"place": " 文一西路\n有效期：长期 ", "size": 120.50, "from": "2026-06-01", "urgent": false, "road": "NEW",
                 "days": [1, 2], "firm": {"name": "清流公司"}}""".replace("\n有效期", "\\n有效期"));
        assertThat(words.answers(data, List.of("firm.name", "place", "size", "from", "urgent", "road", "days")))
                .containsExactly(
                        new Answer("单位", "清流公司"),
                        new Answer("位置", "文一西路；有效期：长期"),
                        new Answer("面积", "120.5m²"),
                        new Answer("开工日期", "2026年6月1日"),
                        new Answer("紧急抢修", "否"),
                        new Answer("道路", "新建"),
                        new Answer("日子", "周一、周二"));
        assertThat(words.day(data, "from")).contains(LocalDate.of(2026, 6, 1));
        assertThat(words.day(data, "place")).isEmpty();
    }

    @Test
    void what_was_not_answered_is_not_told() {
        assertThat(words.answers(
                        Forms.json("{\"place\": \" \", \"size\": null}"), List.of("place", "size", "urgent", "x")))
                .isEmpty();
        assertThat(words.asks("x")).isFalse();
        assertThat(words.asksForDay("from")).isTrue();
        assertThat(words.asksForDay("road")).isFalse();
    }
}
