package nl.lotwijzer.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.lotwijzer.spreadsheet.Row;

/** A row of a file, as one short text that is equal for equal rows only, whatever its columns are read as. */
final class Fingerprint {
    private Fingerprint() {}

    /** Returns the SHA-256, in 64 hexadecimal digits, of all cells of the row. */
    static String of(Row row) {
        try {
            byte[] content = String.join("\u001F", row.cells()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
