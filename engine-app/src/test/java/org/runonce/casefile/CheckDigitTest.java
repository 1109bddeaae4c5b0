package org.runonce.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {
    @Test
    void every_single_wrong_digit_of_a_case_number_is_found() {
        Random any = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            String number = number(any);
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String mistyped = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(CheckDigit.isValid(mistyped)).as(mistyped).isEqualTo(mistyped.equals(number));
                }
            }
        }
    }

    /** All but 09 and 90, which mod 10 cannot tell apart. */
    @Test
    void two_neighbouring_digits_that_were_swapped_are_found_but_for_0_and_9() {
        Random any = new Random(20261125);
        for (int round = 0; round < 200; round++) {
            String number = number(any);
            for (int place = 0; place < number.length() - 1; place++) {
                char left = number.charAt(place);
                char right = number.charAt(place + 1);
                String swapped = number.substring(0, place) + right + left + number.substring(place + 2);
                boolean undetected = left == right || (left == '0' && right == '9') || (left == '9' && right == '0');
                assertThat(CheckDigit.isValid(swapped)).as(swapped).isEqualTo(undetected);
            }
        }
    }

    /** The example of ISO/IEC 7812-1, Annex B. */
    @Test
    void the_digit_is_that_of_the_standard() {
        assertThat(CheckDigit.of("7992739871")).isEqualTo('3');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "330110261124000001",
                "33011026112400000100",
                "33011026112400000１1",
                "330110261124000001x",
                " 3301102611240000017",
                "-330110261124000001"
            })
    void what_is_not_nineteen_digits_is_no_case_number(String text) {
        assertThat(CheckDigit.isValid(text)).isFalse();
    }

    private static String number(Random any) {
        String digits = "3301102611" + "%08d".formatted(any.nextInt(100_000_000));
        return digits + CheckDigit.of(digits);
    }
}
