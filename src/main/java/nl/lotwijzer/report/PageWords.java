package nl.lotwijzer.report;

import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Value.Count;
import org.jspecify.annotations.Nullable;

/**
 * The words of one page of a report, whose keys all begin alike: {@code PREFIX.title}, {@code PREFIX.purpose},
 * {@code PREFIX.missing} and one for each column.
 */
public record PageWords(Texts texts, String prefix) {
    /** Returns the page, or, where there is nothing to show yet, the page that says what to do first. */
    public Page page(List<Block> blocks, boolean empty) {
        return new Page(text("title"), text("purpose"), empty ? List.of() : blocks, empty ? text("missing") : "");
    }

    /** Returns the text {@code PREFIX.NAME}. */
    public String text(String name, @Nullable Object... arguments) {
        return texts.get(prefix + "." + name, arguments);
    }

    /** Returns a column of words with the header {@code PREFIX.NAME}. */
    public Column words(String name) {
        return new Column(text(name), false);
    }

    /** Returns a column of numbers with the header {@code PREFIX.NAME}. */
    public Column numbers(String name) {
        return new Column(text(name), true);
    }

    /** Returns the count, or nothing where it is not known. */
    public static Value count(@Nullable Integer number) {
        return number == null ? Value.NONE : new Count(number);
    }
}
