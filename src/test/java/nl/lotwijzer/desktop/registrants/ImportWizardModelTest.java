package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Step;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ColumnUse;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.ImportPreview;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardModelTest {
    private static final String TABLE = """
            Export van het formulier;;;
            nr;naam;wijk;geboortedatum
            1;An Bos;Noord;1-2-1980
            2;Bo Dam;Zuid;31-2-1980
            3;Cor Eg;;3-4-1990
            """;

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private ImportWizardModel model;
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new ImportWizardModel(test.workspace(), closed::incrementAndGet);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void goesFromFileToReport() {
        test.dialogs().file(file(TABLE));
        model.chooseFile();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(chosen().sheet().headerRow()).isEqualTo(2);
        assertThat(chosen().mapping().uses())
                .containsExactly(
                        new ColumnUse.About(Field.FORM_ID),
                        new ColumnUse.About(Field.FULL_NAME),
                        new ColumnUse.Answer("wijk"),
                        new ColumnUse.About(Field.BIRTH_DATE));

        model.check();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(preview().count(Verdict.ADDED)).isEqualTo(2);
        assertThat(model.listedProperty().get()).isEqualTo(Listing.REFUSED);
        assertThat(Listing.REFUSED.lines(preview()))
                .singleElement()
                .satisfies(line -> assertThat(line.row() + " " + line.column() + " " + line.value())
                        .isEqualTo("4 geboortedatum 31-2-1980"));
        assertThat(Listing.WARNED.count(preview())).isEqualTo(1);
        assertThat(new Registrations(test.project()).count()).isZero();

        model.read();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(model.reportProperty().get().orElseThrow().added()).isEqualTo(2);
        assertThat(new Registrations(test.project()).count()).isEqualTo(2);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void savesTheRefusedRowsAndTakesTheImportBack() throws Exception {
        model.open(file(TABLE));
        model.check();
        model.read();
        Path saved = folder.resolve("geweigerd.csv");
        test.dialogs().file(saved);
        model.saveRefused();
        assertThat(Files.readString(saved)).contains("2;Bo Dam;Zuid;31-2-1980");

        assertThat(model.undoable()).isTrue();
        model.undo();
        assertThat(new Registrations(test.project()).count()).isZero();
        assertThat(closed).hasValue(1);
        assertThat(test.notices())
                .extracting(Notice::text)
                .containsExactly(
                        "1 rij opgeslagen in geweigerd.csv. Verbeter ze in Excel en lees dat bestand weer in.",
                        "Het inlezen is ongedaan gemaakt.");
    }

    @Test
    void staysAtTheFileAndSaysWhyWhenItCannotBeRead() {
        model.open(OfficeFiles.bytes(folder.resolve("foto.xlsx"), OfficeFiles.PNG));

        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
        assertThat(problem())
                .isEqualTo("foto.xlsx: dit is een afbeelding, geen tabel, ook al lijkt de naam anders. "
                        + "Kies het Excel- of CSV-bestand.");

        model.open(file(TABLE));
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void letsATableBeLookedAtThatHasNoHeaderWhereItWasSought() {
        model.open(
                file("an@example.nl;An;Noord\nbo@example.nl;Bo;Zuid\n\ne-mail;naam;wijk\ncor@example.nl;Cor;Zuid\n"));
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(problem()).startsWith("a.csv, rij 1: deze rij lijkt gegevens van iemand te bevatten");

        model.chooseHeader(4);
        assertThat(model.problemProperty().get()).isEmpty();
        model.check();
        model.read();
        assertThat(new Registrations(test.project()).all())
                .singleElement()
                .satisfies(only -> assertThat(only.name()).isEqualTo("Cor"));
    }

    @Test
    void saysThatTwoColumnsCannotBeReadAsTheSame() {
        model.open(file(TABLE));
        model.use(2, new ColumnUse.About(Field.FULL_NAME));
        assertThat(problem())
                .isEqualTo("a.csv, rij 2, kolom wijk: de kolommen B en C worden allebei gelezen als "
                        + "‘Naam (voor- en achternaam)’. Kies voor een van de twee iets anders.");

        model.use(2, new ColumnUse.Ignored());
        assertThat(model.problemProperty().get()).isEmpty();
        model.check();
        assertThat(Listing.WARNED.count(preview())).isZero();
    }

    @Test
    void readsAnotherSheetOfTheWorkbook() {
        Path file = OfficeFiles.workbooks(folder.resolve("b.xlsx"), workbook -> {
            OfficeFiles.row(workbook.createSheet("Toelichting"), 1, "Lees mij", "eerst");
            var cells = workbook.createSheet("Lijst");
            OfficeFiles.row(cells, 1, "id", "naam");
            OfficeFiles.row(cells, 2, 1, "An Bos");
        });
        model.open(file);
        assertThat(chosen().sheet().rows()).isEmpty();

        model.chooseSheet("Lijst");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(chosen().sheet().rows()).hasSize(1);
    }

    @Test
    void goesBackWithoutChangingAnything() {
        model.open(file(TABLE));
        model.check();
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
        model.leave();
        assertThat(closed).hasValue(1);
        assertThat(new Registrations(test.project()).count()).isZero();
    }

    @Test
    void saysThatThereIsNothingNew() {
        model.open(file("id;naam\n1;An Bos\n"));
        model.check();
        model.read();
        model.open(file("id;naam\n1;An Bos\n"));
        model.check();

        assertThat(model.anythingNew()).isFalse();
        assertThat(model.listedProperty().get()).isEqualTo(Listing.UNCHANGED);
    }

    private Path file(String text) {
        return OfficeFiles.text(folder.resolve("a.csv"), text);
    }

    private ImportWizardModel.Chosen chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    private ImportPreview preview() {
        return model.previewProperty().get().orElseThrow();
    }

    private String problem() {
        Optional<String> told = model.problemProperty().get().map(Texts.in(Language.DUTCH)::get);
        return told.orElseThrow();
    }
}
