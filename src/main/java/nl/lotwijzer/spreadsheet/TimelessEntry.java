package nl.lotwijzer.spreadsheet;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** A part of a zip file dated 1 January 1980, so that the same contents are the same bytes. */
public final class TimelessEntry {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessEntry() {}

    public static ZipEntry named(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
