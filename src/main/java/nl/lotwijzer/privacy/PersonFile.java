package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is held of one person, in words, in one language.
 *
 * @param parts    by table, in the order of the work
 * @param purposes why each kind of it is kept and until when
 * @param entries  the entries of the journal that touched rows of this person
 */
public record PersonFile(PersonRef person, List<Part> parts, List<Purpose> purposes, List<Entry> entries) {
    public PersonFile {
        parts = List.copyOf(parts);
        purposes = List.copyOf(purposes);
        entries = List.copyOf(entries);
    }

    /** What one table holds. */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a table; only fields that hold something. */
    public record Row(List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** A field and its value. */
    public record Field(String label, String value) {}

    /**
     * Why something is kept.
     *
     * @param until empty where the day is not known yet, or the fields stay
     */
    public record Purpose(FieldGroup group, String name, String purpose, String ground, Optional<LocalDate> until) {}

    /**
     * An entry of the journal.
     *
     * @param deed what was done, in words
     */
    public record Entry(long number, String time, String deed) {}

    /** Returns how many fields hold something. */
    public int size() {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .mapToInt(row -> row.fields().size())
                .sum();
    }
}
