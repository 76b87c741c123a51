package nl.lotwijzer.eligibility;

import java.util.Optional;

/** The postcodes that a text may mean, as numbers from low to high: four digits stand for all letters behind them. */
record PostcodeSpan(int low, int high) {
    private static final int DIGITS = 4;
    private static final int LETTERS = 26;
    private static final int PER_FOUR_DIGITS = LETTERS * LETTERS;

    /** Returns what this text means, small letters, spaces and a hyphen before the letters aside; empty if no postcode. */
    static Optional<PostcodeSpan> of(String text) {
        int digits = 0;
        int number = 0;
        int letters = 0;
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (c >= '0' && c <= '9' && letters == 0 && digits < DIGITS) {
                number = number * 10 + c - '0';
                digits++;
            } else if (c >= 'A' && c <= 'Z' && digits == DIGITS && letters < 2) {
                code = code * LETTERS + c - 'A';
                letters++;
            } else if (c != ' ') {
                return Optional.empty();
            }
        }
        if (digits != DIGITS || number < 1000 || letters == 1) {
            return Optional.empty();
        }
        int low = number * PER_FOUR_DIGITS;
        return Optional.of(
                letters == 0
                        ? new PostcodeSpan(low, low + PER_FOUR_DIGITS - 1)
                        : new PostcodeSpan(low + code, low + code));
    }
}
