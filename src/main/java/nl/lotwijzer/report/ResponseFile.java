package nl.lotwijzer.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseReport;

/**
 * The table of response, by sending and area, as an Excel or a CSV file. It holds counts only. The same response gives the
 * same bytes.
 */
public final class ResponseFile {
    private final ResponseReport report;
    private final String project;
    private final Language language;
    private final Texts texts;

    /** @param project the name of the project, which stands in the header of the printed page */
    public ResponseFile(ResponseReport report, String project, Language language) {
        this.report = report;
        this.project = project;
        this.language = language;
        this.texts = Texts.in(language);
    }

    /**
     * Writes the table: as CSV if the name ends so, else as a workbook.
     *
     * @param file may exist, and is then replaced
     * @throws ReportException if it cannot be written
     */
    public void write(Path file) throws ReportException {
        try {
            boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            WholeFile.write(file, out -> out.write(csv ? CsvFile.of(table(), language) : workbook()));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }

    private Block.Table table() {
        List<Block.Column> columns = Stream.of(
                        "batch", "area", "letters", "undeliverable", "refused", "delivered", "registrations", "rate")
                .map(name -> new Block.Column(
                        texts.get("report.response." + name),
                        !List.of("batch", "area").contains(name)))
                .toList();
        List<List<Value>> rows = new ArrayList<>();
        report.lines().forEach(line -> rows.add(row(line, line.batch(), line.area())));
        rows.add(row(report.all(), texts.get("report.response.all"), ""));
        return new Block.Table("Respons", columns, rows);
    }

    private static List<Value> row(ResponseLine line, String batch, String area) {
        return List.of(
                new Value.Text(batch),
                new Value.Text(area),
                new Value.Count(line.letters()),
                new Value.Count(line.undeliverable()),
                new Value.Count(line.refused()),
                new Value.Count(line.delivered()),
                new Value.Count(line.registrations()),
                Value.Share.of(line.registrations(), line.delivered()));
    }

    /** The file says the day of the figures, not that of writing, so that the same figures are the same bytes. */
    private byte[] workbook() throws IOException {
        Page page = new Page(
                texts.get("report.response.title"),
                texts.get("report.response.purpose", report.today(), report.noCode(), report.unknown()),
                List.of(table()),
                "");
        return new PagesWorkbook(
                        language,
                        page.title(),
                        project,
                        texts.get("report.response.on", report.today()),
                        report.today().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        List.of(page))
                .bytes();
    }
}
