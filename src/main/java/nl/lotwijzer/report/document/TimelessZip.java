package nl.lotwijzer.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file without the time at which it was made, so that the same contents are the same bytes. */
public final class TimelessZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /** Returns the zip with the same entries in the same order, each dated 1 January 1980. */
    public static byte[] of(byte[] zip) throws IOException {
        return of(zip, Map.of());
    }

    /**
     * Returns the zip with the same entries in the same order, each dated 1 January 1980.
     *
     * @param changes how the entries with these names are changed
     */
    public static byte[] of(byte[] zip, Map<String, UnaryOperator<byte[]>> changes) throws IOException {
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(rewritten)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                to.putNextEntry(timeless);
                UnaryOperator<byte[]> change = changes.get(entry.getName());
                if (change == null) {
                    from.transferTo(to);
                } else {
                    to.write(change.apply(from.readAllBytes()));
                }
                to.closeEntry();
            }
        }
        return rewritten.toByteArray();
    }
}
