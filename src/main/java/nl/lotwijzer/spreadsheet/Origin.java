package nl.lotwijzer.spreadsheet;

import java.util.List;

/** Which file a table was read from, and how that file turned out to be written. */
public sealed interface Origin {
    /** Returns the name of the file, without its folder. */
    String fileName();

    /**
     * A text file.
     *
     * @param encoding  how its characters were found to be written
     * @param delimiter what was found to part the cells: one of {@code ; , | ^} or a tab
     */
    record Csv(String fileName, TextEncoding encoding, char delimiter) implements Origin {}

    /**
     * An Excel workbook.
     *
     * @param sheet  the sheet that was read
     * @param sheets the names of all its sheets, hidden ones included, in their order
     */
    record Workbook(String fileName, String sheet, List<String> sheets) implements Origin {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }
}
