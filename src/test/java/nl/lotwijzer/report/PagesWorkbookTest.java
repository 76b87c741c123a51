package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Prose;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Text;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever a report can hold, in a workbook. */
class PagesWorkbookTest {
    @Test
    void holdsEveryKindOfValueTableAndChart() throws Exception {
        RoundTrip.check(report(List.of(everything(), charts())));
    }

    @Test
    void streamsWhatIsLargeIntoTheSameKindOfSheet() throws Exception {
        Report report = report(List.of(everything(), large(2_500), charts()));
        RoundTrip.check(report);
        byte[] bytes = new ReportFile(report).xlsx();
        assertThat(new ReportFile(report).xlsx()).isEqualTo(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheet("Veel rijen");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(SheetPlan.FIRST);
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(9 * 256);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
        }
    }

    @Test
    void namesItsStyles() throws Exception {
        String styles = part(new ReportFile(report(List.of(everything()))).xlsx(), "xl/styles.xml");
        assertThat(styles).contains("<cellStyle name=\"Lotwijzer Titel\" xfId=\"", "name=\"Normal\"");
        assertThat(styles.split("<cellStyle ", -1)).hasSizeGreaterThan(15);
        assertThat(styles.split("<cellStyles ", -1)).hasSize(2);
    }

    @Test
    void printsTheSameHashInEveryKindOfFile() throws Exception {
        Report report = report(List.of(everything()));
        String hash = Content.hash(report.pages());
        assertThat(part(new ReportFile(report).xlsx(), "xl/sharedStrings.xml")).contains(hash);
        assertThat(part(new ReportFile(report).bytes(FileKind.DOCX), "word/document.xml"))
                .contains(hash);
        assertThat(new ReportFile(report).bytes(FileKind.PDF)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the files to look at. */
    public static void main(String[] arguments) throws IOException {
        Report report = report(List.of(everything(), charts()));
        for (FileKind kind : FileKind.values()) {
            Files.write(Path.of(arguments[0]).resolve("alles." + kind.extension()), new ReportFile(report).bytes(kind));
        }
    }

    static Report report(List<Page> pages) {
        Cover cover = new Cover(
                "waterveen-2026",
                "Burgerberaad Waterveen",
                "Gemeenteraad van Waterveen",
                "Hoe houden we Waterveen droog, leefbaar en betaalbaar tot 2050, en wat mag dat van onze straten,"
                        + " tuinen en polders vragen?",
                LocalDate.of(2026, 4, 12),
                Instant.parse("2026-04-12T09:15:00Z"),
                318,
                "7f3a91c2d64e3f0b1a2c3d4e5f60718293a4b5c6d7e8f9011223344556677889",
                new Actor("projectleider", "Sanne Voorbeeld"));
        return new Report(
                new PackRequest(
                        Pack.STEERING,
                        Language.DUTCH,
                        new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 12)),
                        0),
                cover,
                pages,
                List.of());
    }

    static Page everything() {
        List<Value> values = List.of(
                new Text("=1+1"),
                new Value.Code("00ff"),
                new Count(-12_345),
                new Value.Share(1, 3),
                new Value.Seats(2_385, 100),
                new Value.Difference(new Value.Share(1, 3), new Value.Share(2, 5)),
                new Value.Money(new Euro(1_234_567)),
                new Value.Day(LocalDate.of(2026, 2, 28)),
                new Value.Moment(LocalDateTime.of(2026, 2, 28, 23, 59)),
                new Value.Percent(Fraction.of(2, 3), 4),
                new Value.OneIn(Fraction.of(7, 1_000)),
                Value.NONE,
                new Text("Een lange tekst die niet in een kolom past en dus over meer regels loopt.\nMet een nieuwe"));
        List<Column> columns = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        List<Block.Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(new Column("Kolom " + (i + 1), i > 1));
            facts.add(new Block.Fact("Feit " + i, values.get(i)));
            figures.add(new Block.Figure("Cijfer " + i, values.get(i), i % 2 == 0 ? "" : "Wat het betekent."));
        }
        return new Page(
                "Alles",
                "Elke soort waarde op elke plek.",
                List.of(
                        new Block.Facts(facts),
                        new Block.Figures("Cijfers", figures),
                        new Block.Remarks(
                                "Aandacht", List.of("Kort.", "Een zin die doorloopt. ".repeat(12) + "Einde.")),
                        new Prose("Leeswijzer", List.of("Alinea. ".repeat(40) + "Einde.", "Nog een.")),
                        Prose.heading("De eerste tabel"),
                        new Table("Eerste", columns, List.of(values, values)),
                        Prose.heading("De tweede tabel"),
                        new Table("Tweede", columns, List.of(values, values, values, values))),
                "");
    }

    static Page charts() {
        List<Column> columns = List.of(
                new Column("Aanbeveling", false),
                new Column("Voor", true),
                new Column("Tegen", true),
                new Column("Blanco", true),
                new Column("Voor, deel", true),
                new Column("Drempel", true));
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            long against = 5L + i * 3;
            rows.add(List.of(
                    new Text("Aanbeveling " + i),
                    new Count(93 - against - i),
                    new Count(against),
                    new Count(i),
                    new Value.Share(93 - against - i, 93),
                    new Value.Percent(Fraction.of(2, 3), 2)));
        }
        return new Page(
                "Grafieken",
                "Elke soort grafiek.",
                List.of(
                        new Table("Stemmen", columns, rows),
                        new Chart(
                                Chart.Kind.STACKED,
                                "Stemmen per aanbeveling",
                                "Stemmen",
                                0,
                                List.of(1, 2, 3),
                                List.of(),
                                0,
                                8,
                                "Voor elke aanbeveling de stemmen voor, tegen en blanco op elkaar."),
                        new Chart(
                                Chart.Kind.COLUMNS,
                                "Deel voor, met de drempel",
                                "Stemmen",
                                0,
                                List.of(4),
                                List.of(5),
                                0,
                                8,
                                "Het deel van de stemmen dat voor is, met de drempel van twee derde als lijn."),
                        new Chart(
                                Chart.Kind.LINES,
                                "Verloop",
                                "Stemmen",
                                0,
                                List.of(1, 2),
                                List.of(3),
                                0,
                                8,
                                "Hoe de stemmen verlopen."),
                        Chart.bars("Voor en tegen", "Stemmen", 0, List.of(1, 2), 2, 6)),
                "");
    }

    private static Page large(int rows) {
        List<List<Value>> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            values.add(List.of(
                    new Text(i % 7 == 0 ? "+nummer _x0041_ " + i : "nummer " + i),
                    new Count(i),
                    new Value.Share(i, rows),
                    new Value.Day(LocalDate.of(2026, 1, 1).plusDays(i))));
        }
        return new Page(
                "Veel rijen",
                "Meer dan een blad papier.",
                List.of(
                        new Table(
                                "Veel",
                                List.of(
                                        new Column("Wie", false),
                                        new Column("Aantal", true),
                                        new Column("Deel", true),
                                        new Column("Dag", false)),
                                values),
                        Chart.bars("De eerste tien", "Veel", 0, List.of(1), 0, 9),
                        new Prose("", List.of("Na de tabel."))),
                "");
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + name);
    }
}
