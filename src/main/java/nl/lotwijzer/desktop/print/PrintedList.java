package nl.lotwijzer.desktop.print;

import java.util.List;

/**
 * A list as it stands on the screen.
 *
 * @param title   what it is a list of
 * @param filters what was chosen and searched, as on the screen; none for all rows
 * @param rows    one text for each column, in the order of the screen
 */
record PrintedList(String title, List<String> filters, List<Column> columns, List<List<String>> rows) {
    /** @param numbers whether its texts are lined up at the right */
    record Column(String header, boolean numbers) {}

    PrintedList {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
