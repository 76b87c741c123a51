package nl.lotwijzer.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a text file are written, as found from its bytes. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_BOM(StandardCharsets.UTF_8, 3),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0),
    UTF_16_LE_BOM(StandardCharsets.UTF_16LE, 2),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0),
    UTF_16_BE_BOM(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    /** So many times more sound than broken sequences make a file UTF-8 with some damage rather than Windows-1252. */
    private static final int SOUND_TO_BROKEN = 10;

    private static final int SAMPLE = 8192;

    private final Charset charset;
    private final int mark;

    TextEncoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * Finds the encoding: by its byte order mark; else, as UTF-16, by zeros in every second byte, since European text has
     * them there; else UTF-8 if its sequences are sound, and otherwise what Dutch and Belgian Windows writes.
     */
    static TextEncoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_BOM;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return UTF_16_LE_BOM;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16_BE_BOM;
        }
        int looked = Math.min(SAMPLE, bytes.length) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[1] > looked / 4 && zeros[0] < looked / 20) {
            return UTF_16_LE;
        }
        if (zeros[0] > looked / 4 && zeros[1] < looked / 20) {
            return UTF_16_BE;
        }
        return mostlyUtf8(bytes) ? UTF_8 : WINDOWS_1252;
    }

    /** Returns the text without its byte order mark; bytes that mean nothing become U+FFFD. */
    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i++] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int following = lead >= 0xC2 && lead < 0xE0
                    ? 1
                    : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
            int found = 0;
            while (found < following && i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
                found++;
                i++;
            }
            if (following > 0 && found == following) {
                sound++;
            } else {
                broken++;
            }
        }
        return sound >= broken * SOUND_TO_BROKEN;
    }
}
