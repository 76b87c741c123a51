package nl.lotwijzer.report.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.privacy.Catalogue;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.privacy.Subject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonExportTest {
    private static final PersonFile FILE = new PersonFile(
            new PersonRef(Subject.REGISTRANT, 3, "Anna Polder", "R0003"),
            List.of(new PersonFile.Part(
                    "Aanmelding",
                    List.of(new PersonFile.Row(List.of(
                            new PersonFile.Field("Voornaam", "Anna"),
                            new PersonFile.Field("Opmerking", "=1+1 \"zo\"\nen \\ zo")))))),
            List.of(new PersonFile.Purpose(
                    Catalogue.groups().getFirst(),
                    "Aanmeldingen",
                    "Loten",
                    "Taak van algemeen belang",
                    Optional.of(LocalDate.of(2027, 2, 20)))),
            List.of(new PersonFile.Entry(12, "20-11-2026 20:30", "Aanmeldingen ingelezen")));

    @TempDir
    Path folder;

    private Path written(String ending) throws Exception {
        Path path = folder.resolve("inzage." + ending);
        new PersonExport(FILE, "Dorpsberaad", Instant.parse("2026-11-22T13:00:00Z"), Language.DUTCH).write(path);
        return path;
    }

    @Test
    void writesAPdfToRead() throws Exception {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(written("pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Inzage in persoonsgegevens", "Anna", "20 februari 2027", "Aanmeldingen ingelezen");
        }
    }

    @Test
    void writesAWordDocument() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(written("docx"))));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Voornaam", "Anna", "Taak van algemeen belang");
        }
    }

    @Test
    void writesAWorkbookInWhichNoTextIsAFormula() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(written("xlsx"))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet)
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell -> assertThat(cell.toString()).contains("=1+1")));
            assertThat(sheet)
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(cell ->
                                    assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
        }
    }

    @Test
    void writesJsonThatAnotherProgramReads() throws Exception {
        var json = new com.fasterxml.jackson.core.JsonFactory().createParser(Files.readString(written("json")));
        StringBuilder values = new StringBuilder();
        while (json.nextToken() != null) {
            values.append(json.getText()).append('|');
        }
        assertThat(values.toString()).contains("|Voornaam|Anna|", "=1+1 \"zo\"\nen \\ zo", "|number|12|");
    }
}
