package org.runonce.casefile;

/** The check digit of case numbers (ISO/IEC 7812-1, mod 10): it finds every single wrong digit and most swaps. */
final class CheckDigit {
    private CheckDigit() {}

    static char of(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static boolean isValid(String number) {
        return number.matches("\\d{19}") && of(number.substring(0, 18)) == number.charAt(18);
    }
}
