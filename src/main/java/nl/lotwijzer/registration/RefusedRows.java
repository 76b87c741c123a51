package nl.lotwijzer.registration;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.ExcelText;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
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
     * @throws InputException if the file cannot be written
     */
    public void save(Path path, Texts texts) throws InputException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
                ICSVWriter csv = new CSVWriterBuilder(out)
                        .withSeparator(';')
                        .withLineEnd("\r\n")
                        .build()) {
            out.write('\uFEFF');
            csv.writeNext(header(texts), false);
            for (RowOutcome outcome : outcomes) {
                csv.writeNext(line(outcome, texts), false);
            }
            csv.flush();
            if (csv.checkError()) {
                throw notSaved(path);
            }
        } catch (IOException e) {
            throw notSaved(path);
        }
    }

    /** Returns whether this is the header of the column with reasons in a file that was saved here, in any language. */
    static boolean isReason(String header) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> Texts.in(language).get(REASON_KEY).equals(header));
    }

    private static InputException notSaved(Path path) {
        return new InputException(
                Place.in(String.valueOf(path.getFileName())), Message.of("registration.problem.notSaved"));
    }

    private String[] header(Texts texts) {
        List<String> names = new ArrayList<>();
        names.add(texts.get(REASON_KEY));
        sheet.columns().stream().map(Column::name).map(RefusedRows::harmless).forEach(names::add);
        return names.toArray(String[]::new);
    }

    private static String[] line(RowOutcome outcome, Texts texts) {
        List<String> cells = new ArrayList<>();
        cells.add(outcome.remarks().stream()
                .filter(remark -> remark.weight() == Weight.REFUSAL)
                .map(remark -> texts.get(remark.told()))
                .collect(Collectors.joining(" ")));
        outcome.row().cells().stream().map(RefusedRows::harmless).forEach(cells::add);
        return cells.toArray(String[]::new);
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
