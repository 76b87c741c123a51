package nl.lotwijzer.invitations.register;

import java.util.List;

/** Tells whether a column looks like one of citizen service numbers, which may not be used for invitations. */
final class CitizenNumbers {
    private static final int FEWEST = 5;
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private CitizenNumbers() {}

    /** Returns whether nine in ten of the values that are not blank are such numbers; one in eleven would be by chance. */
    static boolean in(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        long passing = filled.stream().filter(CitizenNumbers::isOne).count();
        return filled.size() >= FEWEST && passing * 10 >= filled.size() * 9L;
    }

    /** Eight or nine digits of which the weighted sum is a multiple of eleven; a first zero is often lost. */
    static boolean isOne(String text) {
        String digits = text.replaceAll("[ .]", "");
        if (!digits.matches("[0-9]{8,9}")) {
            return false;
        }
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += WEIGHTS[i] * (nine.charAt(i) - '0');
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }
}
