package nl.lotwijzer.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/** How LW1 writes texts: see section 2 of the protocol. */
public final class Canonical {
    /** What stands in a field for which there is nothing. */
    public static final String NOTHING = "-";

    /** The order of UTF-8 bytes, which is that of code points. */
    public static final Comparator<String> ORDER = Canonical::compare;

    private Canonical() {}

    /**
     * Reads the bytes of a canonical file.
     *
     * @param file the path in the dossier, for the fault
     * @throws CanonicalException if they are no UTF-8, not in normal form C, have a control character other than LF and
     *                            TAB, or do not end with LF
     */
    public static String text(String file, byte[] bytes) throws CanonicalException {
        String text = decoded(file, bytes);
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                line++;
            } else if (sign != '\t' && Character.isISOControl(sign)) {
                throw new CanonicalException(file, line, Problem.CONTROL);
            }
        }
        requireNormal(file, text);
        return text;
    }

    /** As {@link #text}, for a file whose fields are kept as somebody typed them: any character, in any normal form. */
    public static String decoded(String file, byte[] bytes) throws CanonicalException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CanonicalException(file, 0, Problem.NO_UTF8);
        }
        if (text.startsWith("\uFEFF")) {
            throw new CanonicalException(file, 1, Problem.NO_UTF8);
        }
        if (!text.endsWith("\n")) {
            throw new CanonicalException(file, 0, Problem.NO_LAST_LINE_END);
        }
        return text;
    }

    /** Returns whether a text may stand in a field: not empty, not {@code -}, in normal form C, no control characters. */
    public static boolean isText(String text) {
        return !text.isEmpty()
                && !text.equals(NOTHING)
                && text.chars().noneMatch(Character::isISOControl)
                && isWellFormed(text)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Returns whether a text may be a code: a text without {@code |}, {@code =} and commas. */
    public static boolean isCode(String text) {
        return isText(text) && hasNoSeparator(text);
    }

    /** Returns the text with its control characters made blanks, in normal form C, so that it may stand in a field. */
    public static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .map(sign -> sign >= 0xD800 && sign <= 0xDFFF ? '\uFFFD' : sign)
                .forEach(cleaned::appendCodePoint);
        return Normalizer.normalize(cleaned, Normalizer.Form.NFC).strip();
    }

    static boolean hasNoSeparator(String text) {
        return text.indexOf('|') < 0 && text.indexOf('=') < 0 && text.indexOf(',') < 0;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the lines of a text that ends with LF. */
    static List<String> lines(String text) {
        String[] lines = text.split("\n", -1);
        return Arrays.asList(lines).subList(0, lines.length - 1);
    }

    /**
     * Requires that a text that was read is the same when it is written again.
     *
     * @param again what the program writes for what it read
     * @throws CanonicalException with the first line that differs
     */
    static void requireSame(String file, String text, String again) throws CanonicalException {
        if (text.equals(again)) {
            return;
        }
        List<String> was = lines(text);
        List<String> is = lines(again);
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            if (!was.get(i).equals(is.get(i))) {
                throw new CanonicalException(file, i + 1, Problem.FORM, is.get(i));
            }
        }
        throw new CanonicalException(file, Math.min(was.size(), is.size()) + 1, Problem.ORDER);
    }

    private static void requireNormal(String file, String text) throws CanonicalException {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        // no character combines with the end of a line, so that one line at least is not normal either
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
                throw new CanonicalException(file, i + 1, Problem.NOT_NORMAL);
            }
        }
        throw new CanonicalException(file, 0, Problem.NOT_NORMAL);
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // a surrogate is half of a character beyond all others
                boolean beyondA = Character.isSurrogate(a);
                boolean beyondB = Character.isSurrogate(b);
                return beyondA == beyondB ? Character.compare(a, b) : Boolean.compare(beyondA, beyondB);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
