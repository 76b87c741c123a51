package nl.lotwijzer.invitations;

import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;

/**
 * The code of a letter: eight random symbols and a check symbol, {@code 4RVK-W766-9}.
 *
 * <p>The 29 symbols hold no pair that people confuse: neither 0 nor O, neither 1 nor I nor L, no S beside 5 and no U beside
 * V. With weights 1 to 9 the symbols of a code add up to 0 modulo 29. Because 29 is prime and the weights differ, one wrong
 * symbol always breaks that sum, and so do two different symbols that changed places, neighbours or not.
 *
 * @param symbols the nine symbols without dashes, as codes are compared and kept
 */
public record LetterCode(String symbols) {
    /** What a code is made of, by value. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";

    /** How many symbols are random. */
    public static final int RANDOM_SYMBOLS = 8;

    /** How many symbols a code has, with the check symbol. */
    public static final int LENGTH = RANDOM_SYMBOLS + 1;

    private static final int GROUP = 4;
    private static final int NONE = -1;
    private static final byte[] VALUES = values();

    /** What a text turns out to be that should be the code of a letter. */
    public sealed interface Reading {}

    /** A code of ours without a typing error. */
    public record Fine(LetterCode code) implements Reading {}

    /** As long as a code of ours, but a symbol is wrong or two changed places. */
    public record Mistyped(String folded) implements Reading {}

    /** Not a code that this program made, as far as its form tells; others make codes too. */
    public record Foreign(String folded) implements Reading {}

    /** @throws IllegalArgumentException if this is not a code without dashes whose check symbol is right */
    public LetterCode {
        if (symbols.length() != LENGTH || sum(symbols) != 0) {
            throw new IllegalArgumentException("Not a letter code");
        }
    }

    /**
     * Returns the code that begins with these symbols.
     *
     * @param random {@value #RANDOM_SYMBOLS} symbols of the alphabet
     */
    static LetterCode of(String random) {
        int sum = 0;
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            sum += (i + 1) * valueOf(random.charAt(i));
        }
        return new LetterCode(random + ALPHABET.charAt(checkValue(sum)));
    }

    /** Returns the value c for which sum + 9 c is 0 modulo 29; 13 is the inverse of 9. */
    private static int checkValue(int sum) {
        return Math.floorMod(-sum * 13, ALPHABET.length());
    }

    /**
     * Reads a code as people type it: small letters, blanks and dashes do not matter, S is read as 5 and U as V, which they
     * look like and which no code holds.
     */
    public static Reading parse(String text) {
        String folded = ComparedText.code(text);
        if (folded.length() != LENGTH) {
            return new Foreign(folded);
        }
        String symbols = folded.replace('S', '5').replace('U', 'V');
        return sum(symbols) == 0 ? new Fine(new LetterCode(symbols)) : new Mistyped(folded);
    }

    /** Returns the code in this text; empty where {@link #parse} finds none of ours or a typing error. */
    public static Optional<LetterCode> in(String text) {
        return parse(text) instanceof Fine fine ? Optional.of(fine.code()) : Optional.empty();
    }

    /**
     * Returns a code, ours or not, as the project keeps and compares it: capitals and digits only, and for a code of ours
     * with what was typed for its look-alikes put right.
     */
    public static String folded(String text) {
        return switch (parse(text)) {
            case Fine fine -> fine.code().symbols();
            case Mistyped mistyped -> mistyped.folded();
            case Foreign foreign -> foreign.folded();
        };
    }

    /** Returns a kept code as people read it: in groups of four where it is one of ours, otherwise as it is. */
    public static String shown(String folded) {
        return in(folded).map(LetterCode::grouped).orElse(folded);
    }

    /** Returns the code in what a scanner read: what follows the last {@code =} or {@code /} of a web address. */
    public static String scanned(String text) {
        int from = Math.max(text.lastIndexOf('='), text.lastIndexOf('/'));
        return text.contains("://") ? text.substring(from + 1) : text;
    }

    /** Returns the code in groups, {@code 4RVK-W766-9}. */
    public String grouped() {
        return symbols.substring(0, GROUP) + "-" + symbols.substring(GROUP, RANDOM_SYMBOLS) + "-"
                + symbols.charAt(RANDOM_SYMBOLS);
    }

    @Override
    public String toString() {
        return grouped();
    }

    /** Returns the weighted sum modulo 29, or a negative number where a symbol is none of ours. */
    private static int sum(String symbols) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = valueOf(symbols.charAt(i));
            if (value == NONE) {
                return NONE;
            }
            sum += (i + 1) * value;
        }
        return sum % ALPHABET.length();
    }

    private static int valueOf(char symbol) {
        return symbol < VALUES.length ? VALUES[symbol] : NONE;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) NONE);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
