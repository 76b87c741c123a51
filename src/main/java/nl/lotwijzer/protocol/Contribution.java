package nl.lotwijzer.protocol;

import java.util.regex.Pattern;

/**
 * What a person, the dice or a beacon brings into the seed of a draw, as {@code name=value}.
 *
 * @param name  the kind or the contributor, as announced at freeze A: {@code dobbel}, {@code baken}, a person's name
 * @param value the digits rolled, the beacon's round and value, or the revealed text
 */
public record Contribution(String name, String value) {
    private static final Pattern SEPARATOR = Pattern.compile("[|=,\\p{Cntrl}]");

    public Contribution {
        check(name);
        check(value);
    }

    /** Returns whether the text may stand in a seed string: not empty, no {@code |}, {@code =}, comma, tab or break. */
    public static boolean isAllowed(String text) {
        return !text.isEmpty() && !SEPARATOR.matcher(text).find();
    }

    /** Returns the commitment of a pledge, given out before the freeze and opened after: SHA-256(LW1-inleg|name|text). */
    public static String commitment(String name, String text) {
        check(name);
        check(text);
        return Sha256.hex("LW1-inleg|" + name + "|" + text);
    }

    private static void check(String text) {
        if (!isAllowed(text)) {
            throw new IllegalArgumentException("Empty, or with a separator of the protocol: " + text);
        }
    }
}
