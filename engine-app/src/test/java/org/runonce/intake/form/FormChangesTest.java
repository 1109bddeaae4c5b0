package org.runonce.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormChangesTest {
    private static final String FORM = """
            {"components": [
              {"key": "area", "type": "number", "label": "面积"},
              {"type": "group", "label": "经办", "components": [{"key": "contact", "type": "textfield", "label": "联系人"}]},
              {"key": "startsOn", "type": "datetime", "dateLabel": "开工日期"},
              {"key": "urgent", "type": "checkbox", "label": "紧急抢修"},
              {"key": "uses", "type": "checklist", "label": "用途",
               "values": [{"label": "堆料", "value": "STORE"}, {"label": "围挡", "value": "FENCE"}]},
              {"key": "kind", "type": "radio", "label": "道路种类",
               "values": [{"label": "大修", "value": "OVERHAULED"}, {"label": "其他", "value": "OTHER"}]}
            ]}""";

    @Test
    void are_told_in_the_words_of_the_form() {
        assertThat(changes(
                        "{'area':120,'kind':'OTHER','uses':['STORE'],'startsOn':'2027-03-01'}",
                        "{'area':80,'kind':'OVERHAULED','uses':['STORE','FENCE'],'urgent':true}"))
                .containsExactly(
                        "面积由“120”改为“80”",
                        "道路种类由“其他”改为“大修”",
                        "用途由“堆料”改为“堆料、围挡”",
                        "开工日期由“2027-03-01”改为“（空）”",
                        "紧急抢修由“否”改为“是”");
    }

    @Test
    void are_none_where_nothing_else_is_said() {
        assertThat(changes("{'area':120,'contact':''}", "{'area':120.0,'urgent':false,'contact':null,'uses':[]}"))
                .isEmpty();
    }

    @Test
    void show_no_number_of_a_person() {
        assertThat(changes("{'contact':'王明 13800001234'}", "{'contact':'李红 330110199001011238，13900005678'}"))
                .containsExactly("联系人由“王明 138****1234”改为“李红 330***********1238，139****5678”");
    }

    private static List<String> changes(String before, String after) {
        return FormChanges.between(json(FORM), json(before.replace('\'', '"')), json(after.replace('\'', '"'))).stream()
                .map(FormChange::inWords)
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
