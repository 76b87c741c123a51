package nl.lotwijzer.language;

import java.util.Optional;

/**
 * Which texts every file can hold: XML, and so Excel and Word, has no control characters but tab, line feed and carriage
 * return, no halves of characters, and a cell of Excel ends at 32,767 UTF-16 units.
 */
public final class FitText {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 32_767;

    /** How much of a text is quoted on either side of what is wrong. */
    private static final int QUOTED = 20;

    private FitText() {}

    /** Returns what is wrong with a text, quoting a little of it; empty if every file can hold it. */
    public static Optional<Message> problem(String text) {
        int at = unfit(text, 0, text.length());
        if (at >= 0) {
            return Optional.of(
                    Message.of("project.text.character", around(text, at), "%04X".formatted((int) text.charAt(at))));
        }
        return text.length() > LONGEST
                ? Optional.of(Message.of("project.text.tooLong", text.substring(0, QUOTED), text.length(), LONGEST))
                : Optional.empty();
    }

    /** Returns whether every file can hold this character, which may be a half that belongs to one beside it. */
    public static boolean fits(char character) {
        return character >= 0x80
                ? character < 0xFFFE
                : (character >= ' ' && character < 0x7F) || character == '\n' || character == '\t' || character == '\r';
    }

    /** Returns the place of the first character in this stretch that no file can hold, or -1. */
    public static int unfit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (!fits(character)) {
                return i;
            }
            if (Character.isSurrogate(character)) {
                if (Character.isLowSurrogate(character)
                        || i + 1 == to
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns what stands around a place, with a square for every character that cannot be shown. */
    private static String around(String text, int at) {
        StringBuilder shown = new StringBuilder();
        for (int i = Math.max(0, at - QUOTED); i < Math.min(text.length(), at + QUOTED); i++) {
            char character = text.charAt(i);
            boolean plain = fits(character) && character >= ' ' && !Character.isSurrogate(character);
            shown.append(plain ? character : '□');
        }
        return shown.toString();
    }
}
