package nl.lotwijzer.spreadsheet;

import static nl.lotwijzer.spreadsheet.OfficeFiles.format;
import static nl.lotwijzer.spreadsheet.OfficeFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReadingTest {
    private static final double BORN = DateUtil.getExcelDate(LocalDate.of(1985, 3, 4));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42|General|42",
                "31612345678|General|31612345678",
                "31612345678|0.00E+00|31612345678",
                "200000000001|General|200000000001",
                "1.5|General|1,5",
                "12|00000|00012",
                "0.345|0.0%|34,5%",
                "1234.5|#,##0.00|1.234,50",
                "-7|0|-7"
            })
    void showsNumbersAsADutchExcelDoes(double number, String format, String shown) throws InputException {
        assertThat(cellOf(number, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m/d/yy|4-3-1985",
                "d-m-yyyy|4-3-1985",
                "dd-mm-yyyy|04-03-1985",
                "mm/dd/yyyy|04-03-1985",
                "yyyy-mm-dd|1985-03-04",
                "[$-413]d mmmm yyyy|4-3-1985",
                "d-m-yyyy h:mm|4-3-1985 00:00",
                "yyyy|1985"
            })
    void neverShowsADateInTheAmericanOrderOrWithTwoDigitsForTheYear(String format, String shown) throws InputException {
        assertThat(cellOf(BORN, format)).isEqualTo(shown);
    }

    @Test
    void findsTheHeaderUnderAMergedTitleAndKeepsRowNumbers() throws InputException {
        Sheet sheet = read(cells -> {
            row(cells, 1, "Aanmeldingen burgerberaad Waterveen");
            cells.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(cells, 4, "nr", "Naam", null, "Wijk", " ");
            row(cells, 6, 1, "An", "x", "Noord");
            row(cells, 9, "", " ", null, "");
        });

        assertThat(sheet.headerRow()).isEqualTo(4);
        assertThat(sheet.columns()).extracting(Column::label).containsExactly("nr", "Naam", "C", "Wijk");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(6);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("1", "An", "x", "Noord");
    }

    @Test
    void tellsFormulasErrorsAndHiddenRowsAndColumns() throws InputException {
        Sheet sheet = read(cells -> {
            row(cells, 1, "a", "b", "c");
            row(cells, 2, "x", null, null);
            var formula = cells.getRow(1).createCell(1);
            formula.setCellFormula("1+1");
            formula.setCellValue(2);
            cells.getRow(1).createCell(2).setCellErrorValue(FormulaError.NA.getCode());
            cells.getRow(1).setZeroHeight(true);
            cells.setColumnHidden(2, true);
        });

        Row only = sheet.rows().getFirst();
        assertThat(only.cells()).containsExactly("x", "2", "#N/A");
        assertThat(only.facts()).isEqualTo(Map.of(1, CellFact.FORMULA, 2, CellFact.ERROR));
        assertThat(only.hidden()).isTrue();
        assertThat(sheet.columns()).extracting(Column::hidden).containsExactly(false, false, true);
    }

    @Test
    void readsTheFirstVisibleSheetWithTextsOrTheOneAskedFor() throws InputException {
        Path file = OfficeFiles.workbooks(folder.resolve("a.xlsx"), workbook -> {
            row(workbook.createSheet("Verborgen"), 1, "v");
            workbook.createSheet("Leeg");
            row(workbook.createSheet("Lijst"), 1, "naam", "plaats");
            row(workbook.createSheet("Toelichting"), 1, "t");
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });

        assertThat(SpreadsheetReader.read(file).origin())
                .isEqualTo(new Origin.Workbook(
                        "a.xlsx", "Lijst", java.util.List.of("Verborgen", "Leeg", "Lijst", "Toelichting")));
        assertThat(SpreadsheetReader.read(file, "Toelichting").columns())
                .extracting(Column::name)
                .containsExactly("t");
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() throws InputException {
        Path file = OfficeFiles.workbooks(folder.resolve("mac.xlsx"), workbook -> {
            ((org.apache.poi.xssf.usermodel.XSSFWorkbook) workbook)
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(true);
            var cells = workbook.createSheet("Blad1");
            row(cells, 1, "geboren", "naam");
            row(cells, 2, BORN - 1462, "An");
            format(cells, 2, 0, "d-m-yyyy");
        });

        assertThat(SpreadsheetReader.read(file).rows().getFirst().cell(0)).isEqualTo("4-3-1985");
    }

    @Test
    void streamsAHundredThousandRows() throws InputException, IOException {
        Path file = folder.resolve("groot.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var cells = workbook.createSheet("Blad1");
            row(
                    cells,
                    1,
                    "id",
                    "naam",
                    "straat",
                    "nr",
                    "postcode",
                    "plaats",
                    "leeftijd",
                    "geslacht",
                    "opleiding",
                    "wijk");
            for (int i = 2; i <= 100_001; i++) {
                row(cells, i, i, "Persoon " + i, "Kade", i % 300, "1234 AB", "Dorp", "30-44", "Vrouw", "mbo", "Noord");
            }
            workbook.write(out);
        }

        long start = System.nanoTime();
        Sheet sheet = SpreadsheetReader.read(file);
        System.out.printf("XLSX of 100,000 rows read in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(sheet.rows()).hasSize(100_000);
        assertThat(sheet.rows().getLast().cell(1)).isEqualTo("Persoon 100001");
    }

    private String cellOf(double number, String format) throws InputException {
        return read(cells -> {
                    row(cells, 1, "a", "b");
                    row(cells, 2, number, "x");
                    format(cells, 2, 0, format);
                })
                .rows()
                .getFirst()
                .cell(0);
    }

    private Sheet read(java.util.function.Consumer<org.apache.poi.ss.usermodel.Sheet> filling) throws InputException {
        return SpreadsheetReader.read(OfficeFiles.workbook(folder.resolve("b.xlsx"), filling));
    }
}
