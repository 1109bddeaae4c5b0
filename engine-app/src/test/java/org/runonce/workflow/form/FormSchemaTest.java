package org.runonce.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSchemaTest {
    @Test
    void a_form_is_read_once_and_known_by_its_content() {
        assertThat(FormSchema.of(Forms.everything())).isSameAs(FormSchema.of(Forms.everything()));
    }

    @Test
    void the_fields_that_steer_the_process_are_those_marked_so() {
        assertThat(FormSchema.of(Forms.everything()).routingFields()).containsExactly("acceptance");
    }

    @Test
    void everything_wrong_with_a_form_is_said_at_once_with_the_component() {
        assertThatExceptionOfType(FormDefect.class)
                .isThrownBy(() -> FormSchema.of(Forms.form("""
                        {"type": "signature", "id": "Field_Sign", "key": "sign"},
                        {"type": "select", "id": "Field_Road", "key": "road", "valuesKey": "roads"}""")))
                .satisfies(defect -> {
                    assertThat(defect).hasMessageContaining("a-form");
                    assertThat(defect.faults()).anyMatch(it -> it.startsWith("Field_Sign "));
                    assertThat(defect.faults()).anyMatch(it -> it.startsWith("Field_Road "));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"signature","id":"X","key":"x"}                                       | type "signature"
            {"type":"expression","id":"X","key":"x","expression":"=1"}                    | type "expression"
            {"id":"X","key":"x"}                                                          | type ""
            {"type":"textfield","id":"X"}                                                 | has no key
            {"type":"textfield","id":"X","key":"a..b"}                                    | unusable key
            {"type":"dynamiclist","id":"X","components":[]}                               | has no path
            {"type":"textfield","id":"X","key":"a"},{"type":"number","id":"Y","key":"a"}  | Y lies on the path of another field
            {"type":"textfield","id":"X","key":"a"},{"type":"number","id":"Y","key":"a.b"}| Y lies on the path of another field
            {"type":"radio","id":"X","key":"x"}                                           | has no options
            {"type":"radio","id":"X","key":"x","values":[{"label":"a"}]}                  | option without a value
            {"type":"radio","id":"X","key":"x","values":[{"value":"a"},{"value":"a"}]}    | twice the same
            {"type":"select","id":"X","key":"x","valuesExpression":"=roads"}              | options from elsewhere
            {"type":"textfield","id":"X","key":"x","validate":{"pattern":"["}}            | unreadable pattern
            {"type":"textfield","id":"X","key":"x","validate":{"requird":true}}           | unknown validation: requird
            {"type":"textfield","id":"X","key":"x","validate":{"validationType":"url"}}   | unknown validationType
            {"type":"number","id":"X","key":"x","validate":{"min":"many"}}                | no number as min
            {"type":"number","id":"X","key":"x","validate":{"max":"=1 +"}}                | unreadable expression in max
            {"type":"textfield","id":"X","key":"x","conditional":{"hide":"a = 1"}}        | unreadable expression in conditional.hide
            {"type":"textfield","id":"X","key":"x","conditional":{"hide":"=a = = 1"}}     | unreadable expression in conditional.hide
            {"type":"datetime","id":"X","key":"x","subtype":"month"}                      | needs the subtype
            {"type":"textfield","id":"X","key":"x","properties":{"routes":"true"}}        | cannot steer a process
            {"type":"datetime","subtype":"date","id":"X","key":"x","properties":{"notBefore":"y"}} | X is notBefore y
            {"type":"datetime","subtype":"date","id":"X","key":"x","properties":{"notBefore":"x"}} | X is notBefore x
            {"type":"datetime","subtype":"time","id":"X","key":"x","properties":{"notBefore":"y"}},{"type":"datetime","subtype":"date","id":"Y","key":"y"} | X is notBefore y
            {"type":"datetime","subtype":"date","id":"X","key":"x","properties":{"notBefore":"y"}},{"type":"textfield","id":"Y","key":"y"} | X is notBefore y
            {"type":"dynamiclist","id":"L","path":"l","components":[{"type":"checkbox","id":"X","key":"x","properties":{"routes":"true"}}]} | cannot steer
            """)
    void a_form_this_server_cannot_check_is_refused(String components, String reason) {
        assertThatExceptionOfType(FormDefect.class)
                .isThrownBy(() -> FormSchema.of(Forms.form(components)))
                .withMessageContaining(reason);
    }

    @Test
    void something_else_than_a_form_is_refused() {
        for (String json : List.of("{}", "[]", "null", "{\"type\":\"default\"}")) {
            assertThatExceptionOfType(FormDefect.class).isThrownBy(() -> FormSchema.of(Forms.json(json)));
        }
    }
}
