package nl.lotwijzer.report.allowance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/** Makes pages, columns and values of the allowances in a language. */
record Rows(Texts texts) {
    static Value text(String words) {
        return words.isEmpty() ? Value.NONE : new Value.Text(words);
    }

    static Value money(Euro amount) {
        return new Value.Money(amount);
    }

    static Value count(long number) {
        return new Value.Count(number);
    }

    static Value day(LocalDate day) {
        return new Value.Day(day);
    }

    /** Returns a text of these reports. */
    String name(String key, Object... arguments) {
        return texts.get("report.allowance." + key, arguments);
    }

    /** Returns columns by the keys of their names; a star before a key lines its values up at the right. */
    List<Block.Column> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> key.startsWith("*")
                        ? new Block.Column(name("column." + key.substring(1)), true)
                        : new Block.Column(name("column." + key), false))
                .toList();
    }

    /** Returns a page with a table; without rows it says that there are none. */
    Page page(String key, Block.Table table, Object... arguments) {
        return page(name(key + ".title", arguments), name(key + ".purpose", arguments), table);
    }

    Page page(String title, String purpose, Block.Table table) {
        return new Page(title, purpose, List.of(table), table.rows().isEmpty() ? name("empty") : "");
    }
}
