package nl.lotwijzer.report;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Value.Count;
import org.jspecify.annotations.Nullable;

/**
 * The words of one page of a report, whose keys all begin alike: {@code PREFIXtitle}, {@code PREFIXpurpose},
 * {@code PREFIXmissing} and one for each column.
 *
 * @param prefix ends with a dot
 */
public record PageWords(Texts texts, String prefix) {
    /** Returns the page, or, where there is nothing to show yet, the page that says what to do first. */
    public Page page(List<Block> blocks, boolean empty) {
        return new Page(text("title"), text("purpose"), empty ? List.of() : blocks, empty ? text("missing") : "");
    }

    /** Returns the text {@code PREFIXNAME}. */
    public String text(String name, @Nullable Object... arguments) {
        return texts.get(prefix + name, arguments);
    }

    /** Returns a column of words with the header {@code PREFIXNAME}. */
    public Column words(String name) {
        return new Column(text(name), false);
    }

    /** Returns a column of numbers with the header {@code PREFIXNAME}. */
    public Column numbers(String name) {
        return new Column(text(name), true);
    }

    /** Returns the count, or nothing where it is not known. */
    public static Value count(@Nullable Integer number) {
        return number == null ? Value.NONE : new Count(number);
    }

    /** Returns the day, or nothing where there is none. */
    public static Value day(@Nullable LocalDate day) {
        return day == null ? Value.NONE : new Value.Day(day);
    }
}
