package nl.lotwijzer.registration;

import static nl.lotwijzer.registration.BadFile.read;
import static nl.lotwijzer.spreadsheet.OfficeFiles.format;
import static nl.lotwijzer.spreadsheet.OfficeFiles.row;

import java.util.List;
import java.util.function.Consumer;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks that can be read, with what must be said about them. */
final class DoubtfulWorkbooks {
    private DoubtfulWorkbooks() {}

    static List<BadFile> all() {
        return List.of(
                workbook(
                                "formule.xlsx",
                                DoubtfulWorkbooks::formula,
                                "1 added",
                                ", rij 2, kolom wijk, ‘Noord’: dit komt uit een formule. Gelezen is wat Excel het laatst uitrekende; kijk of het klopt.")
                        .inEnglish(
                                ", row 2, column wijk, ‘Noord’: this comes from a formula. What Excel calculated last was read; see whether it is right."),
                workbook(
                        "formule nooit uitgerekend.xlsx",
                        DoubtfulWorkbooks::uncalculated,
                        "2 added",
                        ", rij 2, kolom wijk: hier staat een formule die nooit is uitgerekend, dus is de cel als leeg gelezen. Open het bestand in Excel en sla het op.",
                        ", rij 2, kolom wijk: bij wijk is niets ingevuld."),
                workbook(
                                "foutcel.xlsx",
                                DoubtfulWorkbooks::error,
                                "1 refused",
                                ", rij 2, kolom wijk, ‘#N/A’: dit is een foutmelding van Excel. Verbeter de formule of typ de waarde over.")
                        .inEnglish(
                                ", row 2, column wijk, ‘#N/A’: this is an error message of Excel. Correct the formula or type the value."),
                workbook("fout in een kolom die niet meedoet.xlsx", DoubtfulWorkbooks::errorBeside, "1 added"),
                workbook("datums en nullen.xlsx", DoubtfulWorkbooks::formats, "1 added"),
                workbook("samengevoegde titel.xlsx", DoubtfulWorkbooks::title, "1 added"),
                workbook(
                        "verborgen rij.xlsx",
                        DoubtfulWorkbooks::hiddenRow,
                        "1 added",
                        ", rij 2: deze rij is in Excel verborgen, en toch ingelezen. Sluit de aanmelding uit als dat niet de bedoeling is."),
                workbook("verborgen kolom.xlsx", DoubtfulWorkbooks::hiddenColumn, "1 added"),
                workbook(
                        "telefoon als getal.xlsx",
                        DoubtfulWorkbooks::phone,
                        "1 added",
                        ", rij 2, kolom telefoon, ‘31612345678’: Excel had er een getal van gemaakt. Gelezen als +31612345678."),
                workbook("waar en onwaar.xlsx", DoubtfulWorkbooks::booleans, "2 added"),
                workbook("tekst naast de tabel.xlsx", DoubtfulWorkbooks::beside, "1 added"),
                read(
                        "verborgen werkblad voorop.xlsx",
                        file -> OfficeFiles.workbooks(file, workbook -> {
                            row(workbook.createSheet("Instellingen"), 1, "sleutel", "waarde");
                            Sheet list = workbook.createSheet("Lijst");
                            row(list, 1, "naam", "wijk");
                            row(list, 2, "An Bos", "Noord");
                            workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                            workbook.setActiveSheet(1);
                        }),
                        "1 added"));
    }

    private static BadFile workbook(String name, Consumer<Sheet> filling, String counts, String... remarks) {
        return read(name, file -> OfficeFiles.workbook(file, filling), counts, remarks);
    }

    private static void formula(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", "Noord");
        cells.getRow(1).getCell(1).setCellFormula("CONCATENATE(\"No\",\"ord\")");
        cells.getRow(1).getCell(1).setCellValue("Noord");
    }

    private static void uncalculated(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", null);
        cells.getRow(1).createCell(1).setCellFormula("CONCATENATE(\"No\",\"ord\")");
        row(cells, 3, "Bo Dam", "Zuid");
    }

    private static void error(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", null);
        cells.getRow(1).createCell(1).setCellErrorValue(FormulaError.NA.getCode());
    }

    private static void errorBeside(Sheet cells) {
        row(cells, 1, "naam", "wijk", null);
        row(cells, 2, "An Bos", "Noord", null);
        cells.getRow(1).createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
    }

    private static void formats(Sheet cells) {
        row(cells, 1, "id", "naam", "geboortedatum", "postcode");
        row(cells, 2, 42, "An Bos", 29252, 8991);
        format(cells, 2, 0, "00000");
        format(cells, 2, 2, "m/d/yy");
    }

    private static void title(Sheet cells) {
        row(cells, 1, "Aanmeldingen burgerberaad Waterveen");
        cells.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        row(cells, 4, "naam", "wijk", "postcode");
        row(cells, 5, "An Bos", "Noord", "8991 AB");
        row(cells, 6, null, " ", "");
    }

    private static void hiddenRow(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", "Noord");
        cells.getRow(1).setZeroHeight(true);
    }

    private static void hiddenColumn(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", "Noord");
        cells.setColumnHidden(1, true);
    }

    private static void phone(Sheet cells) {
        row(cells, 1, "naam", "telefoon");
        row(cells, 2, "An Bos", 31612345678L);
        format(cells, 2, 1, "0.00E+00");
    }

    private static void booleans(Sheet cells) {
        row(cells, 1, "naam", "huurder");
        row(cells, 2, "An Bos", true);
        row(cells, 3, "Bo Dam", false);
    }

    private static void beside(Sheet cells) {
        row(cells, 1, "naam", "wijk");
        row(cells, 2, "An Bos", "Noord", null, "bellen!");
    }
}
