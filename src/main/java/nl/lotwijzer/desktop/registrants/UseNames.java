package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ColumnUse;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.spreadsheet.Column;

/** What a column can be read as, with its name and its style. */
final class UseNames {
    private UseNames() {}

    /** Returns the choices for a column; the first is not to read it, the second a criterion by its own name. */
    static List<ColumnUse> choices(Column column, ColumnUse now) {
        List<ColumnUse> choices = new ArrayList<>();
        choices.add(new ColumnUse.Ignored());
        choices.add(now instanceof ColumnUse.Answer ? now : new ColumnUse.Answer(column.label()));
        for (Field field : Field.values()) {
            choices.add(new ColumnUse.About(field));
        }
        return choices;
    }

    static String name(ColumnUse use, Texts texts) {
        return switch (use) {
            case ColumnUse.Ignored ignored -> texts.get("desktop.registrants.use.ignored");
            case ColumnUse.Answer answer -> texts.get("desktop.registrants.use.answer", answer.criterion());
            case ColumnUse.About about -> texts.get(about.field().nameKey());
        };
    }

    /** Returns the style class of the cells in a column that is read so. */
    static String style(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Ignored ignored -> "use-ignored";
            case ColumnUse.Answer answer -> "use-answer";
            case ColumnUse.About about -> "use-about";
        };
    }
}
