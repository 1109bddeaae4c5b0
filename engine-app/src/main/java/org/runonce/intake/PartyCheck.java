package org.runonce.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Party;
import org.runonce.shared.CreditCode;
import org.runonce.shared.Violation;

/** Identity numbers carry a check digit: a typing error is told at once, not by a letter weeks later. */
final class PartyCheck {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private PartyCheck() {}

    static List<Violation> check(Party party) {
        List<Violation> found = new ArrayList<>();
        boolean right =
                switch (party.idType()) {
                    case "ID_CARD" -> identityNumber(party.idNumber());
                    case "USCC" -> CreditCode.isValid(party.idNumber());
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
}
