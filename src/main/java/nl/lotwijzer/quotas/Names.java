package nl.lotwijzer.quotas;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * The names under which a column goes in the files that people have.
 *
 * @param names as headers write them, capitals aside; the most usual first
 */
record Names(List<String> names) {
    static final Names CRITERION = of("kenmerk", "criterion", "feature", "variabele");
    static final Names CATEGORY = of("categorie", "category", "value", "waarde");
    static final Names POPULATION =
            of("aantal", "bevolking", "population", "inwoners", "aantal inwoners", "personen", "count");
    static final Names MIN = of("min", "minimum");
    static final Names MAX = of("max", "maximum");
    static final Names MIN_FLEX = of("min_flex", "min flex");
    static final Names MAX_FLEX = of("max_flex", "max flex");

    static Names of(String... names) {
        return new Names(List.of(names));
    }

    Optional<Column> in(Sheet sheet) {
        return names.stream().flatMap(name -> sheet.column(name).stream()).findFirst();
    }
}
