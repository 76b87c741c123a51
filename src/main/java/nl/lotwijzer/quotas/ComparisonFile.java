package nl.lotwijzer.quotas;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.spreadsheet.CsvOutput;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the comparison of registrants and population as a table, for Excel or as CSV. It holds counts, and nobody. */
public final class ComparisonFile {
    private static final List<String> HEADERS = List.of(
            "criterion",
            "category",
            "population",
            "populationPercent",
            "registrants",
            "registrantsPercent",
            "index",
            "judgement",
            "min",
            "max",
            "perSeat");

    private final List<PoolComparison.Row> rows;
    private final Texts texts;

    public ComparisonFile(List<PoolComparison.Row> rows, Texts texts) {
        this.rows = List.copyOf(rows);
        this.texts = texts;
    }

    /**
     * Writes the table: as a workbook if the name ends in {@code xlsx}, else as CSV in UTF-8 with its mark, with semicolons.
     *
     * @param file may exist, and is then replaced
     * @throws FilesException if it cannot be written
     */
    public void write(Path file) throws FilesException {
        boolean workbook =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        WholeFile.write(file, workbook ? this::writeWorkbook : this::writeCsv);
    }

    private void writeCsv(OutputStream out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers());
        for (PoolComparison.Row row : rows) {
            lines.add(cells(row).stream().map(ComparisonFile::text).toList());
        }
        CsvOutput.write(out, lines);
    }

    private void writeWorkbook(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(texts.get("quotas.comparison.sheet"));
            Row head = sheet.createRow(0);
            List<String> headers = headers();
            for (int column = 0; column < headers.size(); column++) {
                head.createCell(column).setCellValue(headers.get(column));
                sheet.setColumnWidth(column, (column < 2 ? 24 : 14) * 256);
            }
            for (int number = 0; number < rows.size(); number++) {
                Row line = sheet.createRow(number + 1);
                List<Object> cells = cells(rows.get(number));
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number value) {
                        line.createCell(column).setCellValue(value.doubleValue());
                    } else {
                        line.createCell(column).setCellValue(cells.get(column).toString());
                    }
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headers.size() - 1));
            workbook.write(out);
        }
    }

    private List<String> headers() {
        return HEADERS.stream()
                .map(key -> texts.get("quotas.comparison." + key))
                .toList();
    }

    private List<Object> cells(PoolComparison.Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.criterion().name());
        cells.add(row.category().name());
        cells.add(row.people() == 0 ? "" : row.category().population());
        cells.add(decimal(row.populationPercent(), 1));
        cells.add(row.registrants());
        cells.add(decimal(row.poolPercent(), 1));
        cells.add(decimal(row.index(), 0));
        cells.add(texts.get("quotas.judgement." + row.judgement().name()));
        Stream.of(row.category().min(), row.category().max()).forEach(cells::add);
        cells.add(decimal(row.perSeat(), 1));
        return cells;
    }

    private static Object decimal(Optional<Fraction> value, int digits) {
        return value.<Object>map(fraction -> fraction.toDecimal(digits)).orElse("");
    }

    /** A number with a comma, as Dutch Excel reads it; a name that Excel would take for a formula with an apostrophe. */
    private static String text(Object cell) {
        String text =
                cell instanceof BigDecimal decimal ? decimal.toPlainString().replace('.', ',') : cell.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
