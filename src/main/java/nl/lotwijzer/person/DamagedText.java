package nl.lotwijzer.person;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts that some program on their way read in the wrong encoding: {@code RenÃ©} for {@code René}, {@code â€™} for
 * {@code ’}. That happens when UTF-8 is taken for Windows-1252, and can be turned round exactly.
 */
public final class DamagedText {
    private static final Pattern SIGNS =
            Pattern.compile("[ÃÂ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|Ã$|â€|â‚¬|ï¿½|ðŸ");
    private static final char LOST = '\uFFFD';

    private DamagedText() {}

    /**
     * Returns the text as it must have been, if it shows the signs and turns round without remainder; what was read in
     * the wrong encoding twice is turned round twice.
     */
    public static Optional<String> mended(String text) {
        return once(text).map(mended -> mended(mended).orElse(mended));
    }

    private static Optional<String> once(String text) {
        if (ComparedText.plainAscii(text) || !SIGNS.matcher(text).find()) {
            return Optional.empty();
        }
        // An à ends in a non-breaking space when damaged, which reading made a space, or trimmed.
        String spaced = text.replace("Ã ", "Ã\u00A0").replaceAll("Ã$", "Ã\u00A0");
        return asWindowsBytes(spaced).flatMap(DamagedText::asUtf8).filter(mended -> mended.indexOf(LOST) < 0);
    }

    /** Returns whether characters were lost beyond mending. */
    public static boolean isLost(String text) {
        return text.indexOf(LOST) >= 0 || text.contains("ï¿½");
    }

    private static Optional<byte[]> asWindowsBytes(String text) {
        CharsetEncoder windows = Charset.forName("windows-1252").newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                bytes.write(c); // One of the five bytes that mean nothing in Windows-1252.
            } else {
                try {
                    bytes.write(windows.encode(CharBuffer.wrap(new char[] {c})).get());
                } catch (CharacterCodingException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static Optional<String> asUtf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
