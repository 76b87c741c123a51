package nl.lotwijzer.registration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.CsvOutput;
import nl.lotwijzer.spreadsheet.ExcelText;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * The rows of a file that were not read.
 *
 * @param sheet    the file
 * @param outcomes the refused rows, in its order
 */
public record RefusedRows(Sheet sheet, List<RowOutcome> outcomes) {
    private static final String REASON_KEY = "registration.refused.header";

    public RefusedRows {
        outcomes = List.copyOf(outcomes);
    }

    public boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /**
     * Saves the rows as they stood in the file, with the reason before them, as a CSV file that Excel opens by a double
     * click: UTF-8 with its mark, semicolons. A text that Excel would take for a formula gets an apostrophe before it,
     * which reading takes off again.
     *
     * @param path  a file that may exist, and is then replaced
     * @param texts the language of the reasons
     * @throws FilesException if the file cannot be written
     */
    public void save(Path path, Texts texts) throws FilesException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(texts));
        outcomes.forEach(outcome -> rows.add(line(outcome, texts)));
        WholeFile.write(path, out -> CsvOutput.write(out, rows));
    }

    /** Returns whether this is the header of the column with reasons in a file that was saved here, in any language. */
    static boolean isReason(String header) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Texts.in(language).get(REASON_KEY).equals(header));
    }

    private List<String> header(Texts texts) {
        List<String> names = new ArrayList<>();
        names.add(texts.get(REASON_KEY));
        sheet.columns().stream().map(Column::name).map(RefusedRows::harmless).forEach(names::add);
        return names;
    }

    private static List<String> line(RowOutcome outcome, Texts texts) {
        List<String> cells = new ArrayList<>();
        cells.add(outcome.remarks().stream()
                .filter(remark -> remark.weight() == Weight.REFUSAL)
                .map(remark -> texts.get(remark.told()))
                .collect(Collectors.joining(" ")));
        outcome.row().cells().stream().map(RefusedRows::harmless).forEach(cells::add);
        return cells;
    }

    static String harmless(String text) {
        return ExcelText.harmless(text);
    }

    /** Returns the text without the apostrophe that keeps Excel from taking it for a formula or a number. */
    static String withoutApostrophe(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@0123456789".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
