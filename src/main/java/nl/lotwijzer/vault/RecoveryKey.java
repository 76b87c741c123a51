package nl.lotwijzer.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.vault.VaultException.Trouble;

/**
 * The key on paper, for when the password is forgotten: five groups of six symbols, the sixth of which tells a mistake in
 * typing. The 25 that are drawn count for 123 bits.
 *
 * @param symbols the 25 symbols without those that check them
 */
public record RecoveryKey(String symbols) {
    /** No 0, O, 1, I or U, which are easily taken for others. There are 31, a prime, on which the check rests. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private static final int GROUPS = 5;
    private static final int IN_GROUP = 5;

    public RecoveryKey {
        if (symbols.length() != GROUPS * IN_GROUP || !symbols.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)) {
            throw new IllegalArgumentException("A recovery key has 25 symbols of its alphabet");
        }
    }

    /** Draws a new one. */
    static RecoveryKey draw(SecureRandom random) {
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(symbols.toString());
    }

    /**
     * Reads a recovery key as somebody typed it: blanks, hyphens and capitals do not matter.
     *
     * @throws VaultException if symbols are missing or a group was typed wrongly; it tells which
     */
    public static RecoveryKey read(String typed) throws VaultException {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        StringBuilder symbols = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            int from = group * (IN_GROUP + 1);
            int to = from + IN_GROUP;
            if (plain.length() <= to || plain.charAt(to) != check(plain.substring(from, to), group)) {
                throw new VaultException(Trouble.TYPING_MISTAKE, group + 1);
            }
            symbols.append(plain, from, to);
        }
        if (plain.length() > GROUPS * (IN_GROUP + 1)) {
            throw new VaultException(Trouble.TYPING_MISTAKE, GROUPS);
        }
        return new RecoveryKey(symbols.toString());
    }

    /** Returns the groups as they are printed, each with the symbol that checks it. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            String five = symbols.substring(group * IN_GROUP, (group + 1) * IN_GROUP);
            groups.add(five + check(five, group));
        }
        return groups;
    }

    /**
     * Returns the symbol that checks a group: other than it should be after one wrong symbol, after two that changed
     * places, and where groups changed places. A symbol outside the alphabet gives one that nobody can type.
     */
    private static char check(String five, int group) {
        int sum = group + 1;
        for (int i = 0; i < five.length(); i++) {
            int value = ALPHABET.indexOf(five.charAt(i));
            if (value < 0) {
                return '\0';
            }
            sum += (i + 2) * value;
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    /** Keeps the key out of logs and error messages. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
