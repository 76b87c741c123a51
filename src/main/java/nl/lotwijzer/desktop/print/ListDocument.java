package nl.lotwijzer.desktop.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;

/** Makes a document of a list: its title, what it was filtered by, how many rows, and the rows. */
final class ListDocument {
    /** A list of more columns needs paper that lies. */
    private static final int COLUMNS_UPRIGHT = 5;

    private static final int NARROWEST = 5;
    private static final int WIDEST = 30;

    private ListDocument() {}

    /**
     * @param project the name of the project
     * @param now     when it is made
     */
    static Document of(PrintedList list, String project, Instant now, Texts texts) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(
                list.filters().isEmpty()
                        ? texts.get("desktop.print.rows", list.rows().size())
                        : texts.get("desktop.print.filtered", list.rows().size(), String.join(", ", list.filters()))));
        if (!list.rows().isEmpty()) {
            parts.add(new Part.Table(list.title(), columns(list), list.rows()));
        }
        return new Document(
                texts.language(),
                list.title(),
                project,
                list.title() + ", " + project,
                "Lotwijzer",
                now,
                project,
                texts.get("desktop.print.personal"),
                list.columns().size() > COLUMNS_UPRIGHT,
                parts);
    }

    /** Gives each column room after what is in it. */
    private static List<Part.Column> columns(PrintedList list) {
        List<Part.Column> columns = new ArrayList<>();
        for (int i = 0; i < list.columns().size(); i++) {
            int at = i;
            PrintedList.Column column = list.columns().get(i);
            int longest = list.rows().stream()
                    .mapToInt(row -> row.get(at).length())
                    .max()
                    .orElse(0);
            int share = Math.clamp(Math.max(longest, column.header().length()), NARROWEST, WIDEST);
            columns.add(new Part.Column(column.header(), column.numbers(), share));
        }
        return columns;
    }
}
