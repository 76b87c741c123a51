package nl.lotwijzer.report.panel;

import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;

/** The columns of a call list: those that tell whom to call, and those that the caller fills in. */
enum CallColumn {
    NUMBER,
    NAME,
    PHONE,
    EMAIL,
    WHY,
    ATTEMPTS,
    OUTCOME,
    DAY,
    TIME,
    REMARK,
    NEXT_DAY,
    NEXT_TIME,
    CALLER;

    String header(Texts texts) {
        return texts.get("report.calls.column." + this);
    }

    /** Returns the column in a file, whatever the language in which it was made. */
    Optional<Column> in(Sheet sheet) {
        return Arrays.stream(Language.values())
                .flatMap(language -> sheet.column(header(Texts.in(language))).stream())
                .findFirst();
    }
}
