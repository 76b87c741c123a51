package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    private static final int BLOCK = 1 << 16;

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
    static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[BLOCK];
            int read = in.readNBytes(bytes, 0, BLOCK);
            Optional<TextEncoding> certain = byItsStart(bytes, read);
            if (certain.isPresent()) {
                return certain.get();
            }
            Soundness soundness = new Soundness();
            while (read > 0) {
                soundness.see(bytes, read);
                read = in.readNBytes(bytes, 0, BLOCK);
            }
            return soundness.mostlyUtf8() ? UTF_8 : WINDOWS_1252;
        }
    }

    /** Returns the text of this file without its byte order mark; bytes that mean nothing become U+FFFD. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new InputStreamReader(in, charset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static Optional<TextEncoding> byItsStart(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8_BOM);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return Optional.of(UTF_16_LE_BOM);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return Optional.of(UTF_16_BE_BOM);
        }
        int looked = Math.min(SAMPLE, length) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[1] > looked / 4 && zeros[0] < looked / 20) {
            return Optional.of(UTF_16_LE);
        }
        if (zeros[0] > looked / 4 && zeros[1] < looked / 20) {
            return Optional.of(UTF_16_BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts the sequences of UTF-8 that are whole, and those that are not. */
    private static final class Soundness {
        private long sound;
        private long broken;
        private int awaited;

        void see(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b >= 0 && awaited == 0) {
                    continue;
                }
                if (awaited > 0 && (b & 0xC0) == 0x80) {
                    awaited--;
                    sound += awaited == 0 ? 1 : 0;
                    continue;
                }
                broken += awaited > 0 ? 1 : 0;
                awaited = b >= 0 ? 0 : following(b & 0xFF);
                broken += b < 0 && awaited == 0 ? 1 : 0;
            }
        }

        boolean mostlyUtf8() {
            return sound >= (broken + (awaited > 0 ? 1 : 0)) * SOUND_TO_BROKEN;
        }

        private static int following(int lead) {
            if (lead < 0xC2 || lead > 0xF4) {
                return 0;
            }
            return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        }
    }
}
