package nl.lotwijzer.registration;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jdbi.v3.core.Handle;

/** How the columns of earlier files were read, by their headers, so that nobody has to say it twice. */
final class ColumnUseStore {
    private static final String IGNORED = "-";
    private static final String ANSWER = "=";

    private final Handle handle;

    ColumnUseStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the last use by header, folded by {@link ComparedText#letters}. */
    Map<String, ColumnUse> all() {
        Map<String, ColumnUse> uses = new TreeMap<>();
        written().forEach((header, use) -> uses.put(header, read(use)));
        return uses;
    }

    /** Keeps how these columns are read; of columns with the same header the first one. */
    void remember(Sheet sheet, ColumnMapping mapping) {
        Map<String, String> before = written();
        Set<String> seen = new HashSet<>();
        for (Column column : sheet.columns()) {
            String header = ComparedText.letters(column.name());
            String use = write(mapping.uses().get(column.index()));
            if (!header.isEmpty() && seen.add(header) && !use.equals(before.get(header))) {
                handle.createUpdate("""
                                INSERT INTO column_use (header, use) VALUES (:header, :use)
                                ON CONFLICT (header) DO UPDATE SET use = excluded.use""").bind("header", header).bind("use", use).execute();
            }
        }
    }

    private Map<String, String> written() {
        Map<String, String> uses = new TreeMap<>();
        handle.createQuery("SELECT header, use FROM column_use")
                .map((row, context) -> uses.put(row.getString(1), row.getString(2)))
                .forEach(replaced -> {});
        return uses;
    }

    static String write(ColumnUse use) {
        return switch (use) {
            case ColumnUse.About about -> about.field().name();
            case ColumnUse.Answer answer -> ANSWER + answer.criterion();
            case ColumnUse.Ignored ignored -> IGNORED;
        };
    }

    static ColumnUse read(String written) {
        if (written.equals(IGNORED)) {
            return new ColumnUse.Ignored();
        }
        return written.startsWith(ANSWER)
                ? new ColumnUse.Answer(written.substring(1))
                : new ColumnUse.About(Field.valueOf(written));
    }
}
