package nl.lotwijzer.vault;

import java.util.Locale;

/** How well a password stands up to guessing, for as far as its form tells. */
public enum PasswordStrength {
    /** Too short, or of few different letters: it is refused. */
    WEAK,
    /** Enough for a file that somebody finds. */
    FAIR,
    /** Four words or more, or as long. */
    STRONG;

    /** The fewest letters of a password. */
    public static final int FEWEST = 12;

    private static final int STRONG_LENGTH = 20;
    private static final int FEWEST_DIFFERENT = 7;

    /** Returns how strong a password is. */
    public static PasswordStrength of(String password) {
        String lower = password.strip().toLowerCase(Locale.ROOT);
        if (lower.length() < FEWEST || lower.chars().distinct().count() < FEWEST_DIFFERENT) {
            return WEAK;
        }
        return lower.length() >= STRONG_LENGTH ? STRONG : FAIR;
    }
}
