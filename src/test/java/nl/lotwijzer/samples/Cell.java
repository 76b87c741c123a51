package nl.lotwijzer.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What stands in one cell of the export of the form. */
sealed interface Cell {
    record Text(String text) implements Cell {}

    record Number(long number) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Moment(LocalDateTime moment) implements Cell {}

    record Blank() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }
}
