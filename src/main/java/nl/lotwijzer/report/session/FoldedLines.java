package nl.lotwijzer.report.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar file: none is longer than 75 octets, and no letter is broken (RFC 5545, 3.1). The library
 * counts letters, so that lines with accents become too long.
 */
final class FoldedLines {
    private static final int LONGEST = 75;

    private FoldedLines() {}

    /** @param lines ended by CR LF, none folded yet */
    static byte[] of(String lines) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        int length = 0;
        for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
            int letter = lines.codePointAt(at);
            byte[] octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            boolean end = letter == '\r' || letter == '\n';
            if (!end && length + octets.length > LONGEST) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            folded.writeBytes(octets);
            length = end ? 0 : length + octets.length;
        }
        return folded.toByteArray();
    }
}
