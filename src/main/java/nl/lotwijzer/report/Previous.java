package nl.lotwijzer.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the last exported report of the same pack said.
 *
 * @param date    the day of the state that it told of
 * @param entry   the number of the journal's entry that was the last one then
 * @param figures its key figures, by their names
 */
public record Previous(LocalDate date, long entry, Map<String, Long> figures) {
    public Previous {
        figures = Map.copyOf(figures);
    }

    /** Returns what this figure was, if the report had it. */
    public OptionalLong figure(String name) {
        Long number = figures.get(name);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
