package org.runonce.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.shared.Violation;

/** Identity numbers carry a check digit: a typing error is told at once, not by a letter weeks later. */
final class PartyCheck {
    private static final String USCC_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private PartyCheck() {}

    static List<Violation> check(Party party) {
        List<Violation> found = new ArrayList<>();
        boolean right =
                switch (party.idType()) {
                    case "ID_CARD" -> identityNumber(party.idNumber());
                    case "USCC" -> creditCode(party.idNumber());
                    default -> true;
                };
        if (!right) {
            found.add(wrong("/party/idNumber"));
        }
        @Nullable String agent = party.agentIdNumber();
        if (agent != null && !agent.isEmpty() && !identityNumber(agent)) {
            found.add(wrong("/party/agentIdNumber"));
        }
        return found;
    }

    private static Violation wrong(String pointer) {
        return new Violation(pointer, "号码的校验位不对，请核对", "The number's check digit is wrong; check it");
    }

    /** GB 11643: 17 digits and a check character, mod 11-2. */
    static boolean identityNumber(String number) {
        if (!number.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    /** GB 32100: 17 characters and a check character, mod 31. */
    static boolean creditCode(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            int value = USCC_DIGITS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * USCC_WEIGHTS[i];
        }
        return USCC_DIGITS.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
