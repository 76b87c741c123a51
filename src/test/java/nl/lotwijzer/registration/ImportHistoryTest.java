package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RefusedRow.State;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHistoryTest {
    private static final String FILE = """
            id;naam;e-mail;geboortedatum;wijk
            1;An Bos;an@example.nl;1-2-1980;Noord
            2;Bo Dam;bo@example.nl;31-2-1980;Zuid
            3;;cor@example.nl;3-4-1990;Zuid
            """;

    @TempDir
    private Path folder;

    private Project project;
    private ImportHistory history;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
        history = new ImportHistory(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsTheRowsThatWereRefusedWithTheReasonsInAnyLanguage() throws Exception {
        read(FILE);
        assertThat(history.open()).isEqualTo(2);
        assertThat(history.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.open()).isEqualTo(2);
            assertThat(entry.batch().added()).isEqualTo(1);
        });
        assertThat(refused())
                .extracting(row ->
                        Texts.in(Language.DUTCH).get(row.reasons().getFirst().told()))
                .containsExactly(
                        "aanmeldingen.csv, rij 3, kolom geboortedatum, ‘31-2-1980’: dit is geen datum die kan worden "
                                + "gelezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-1985.",
                        "aanmeldingen.csv, rij 4: de naam ontbreekt. Vul de naam in.");
        assertThat(Texts.in(Language.ENGLISH)
                        .get(refused().getFirst().reasons().getFirst().reason()))
                .startsWith("this is not a date");
    }

    @Test
    void keepsARowOnceHoweverOftenTheFileIsRead() throws Exception {
        read(FILE);
        String before = TestProject.dump(project);
        read(FILE);
        assertThat(TestProject.dump(project)).isEqualTo(before);
        read(FILE + "4;Dirk Eg;dirk@example.nl;5-6-1970;Noord\n");
        assertThat(history.open()).isEqualTo(2);
        assertThat(history.entries()).extracting(ImportHistory.Entry::open).containsExactly(0, 2);
    }

    @Test
    void readsARowThatWasCorrectedIntoItsImportInOneStepThatCanBeUndone() throws Exception {
        read(FILE);
        String before = TestProject.content(project);
        RefusedRow row = refused().getFirst();
        List<String> cells = new ArrayList<>(row.cells());
        assertThat(history.read(row, cells).refused()).isTrue();
        assertThat(TestProject.content(project)).isEqualTo(before);

        cells.set(3, "28-2-1980");
        assertThat(history.read(row, cells).refused()).isFalse();
        assertThat(new Registrations(project).all())
                .extracting(Registrant::name)
                .containsExactly("An Bos", "Bo Dam");
        assertThat(new Registrations(project).all().getLast().source().row()).isEqualTo(3);
        assertThat(refused()).extracting(RefusedRow::state).containsExactly(State.READ, State.OPEN);
        assertThat(history.entries().getFirst().batch().refused()).isEqualTo(1);
        assertThat(history.entries().getFirst().batch().added()).isEqualTo(2);

        project.undo().undo();
        assertThat(TestProject.content(project)).isEqualTo(before);
    }

    @Test
    void setsRowsAsideWithAGroundAndTakesThemUpAgain() throws Exception {
        read(FILE);
        assertThatThrownBy(() -> history.setAside(refused(), " ")).isInstanceOf(RegistrationException.class);
        history.setAside(refused(), "dubbel");
        assertThat(history.open()).isZero();
        assertThat(refused()).extracting(RefusedRow::ground).containsOnly("dubbel");
        read(FILE);
        assertThat(history.open()).as("read again").isZero();
        history.takeUp(refused());
        assertThat(history.open()).isEqualTo(2);
    }

    @Test
    void savesThemToBeCorrectedInExcel() throws Exception {
        read(FILE);
        Path saved = folder.resolve("geweigerd.csv");
        history.save(refused(), saved, Texts.in(Language.DUTCH));
        assertThat(Files.readString(saved))
                .startsWith("\uFEFFWaarom geweigerd (Lotwijzer);id;naam;e-mail;geboortedatum;wijk\r\n")
                .contains(";2;Bo Dam;bo@example.nl;31-2-1980;Zuid");
    }

    @Test
    void wipesTheRowsOfAnImport() throws Exception {
        read(FILE);
        history.clear(history.entries().getFirst().batch());
        assertThat(refused()).isEmpty();
        assertThat(TestProject.dump(project)).doesNotContain("Bo Dam");
        assertThat(project.undo().next()).isEmpty();
        assertThat(new String(Files.readAllBytes(folder.resolve("proef.beraad")), StandardCharsets.ISO_8859_1))
                .doesNotContain("bo@example.nl");
    }

    @Test
    void wipesTheRowsInWhichSomebodyIsRecognisedWhoIsErased() throws Exception {
        read(FILE + "4;Dirk van Eg;dirk@example.nl;5-6-1970;Noord\n5;Dirk van Eg;;45-6-1970;Noord\n"
                + "6;D. Eg;DIRK@example.nl;45-6-1970;Noord\n");
        assertThat(history.open()).isEqualTo(4);
        Registrant dirk = new Registrations(project).all().getLast();
        project.perform(
                Action.irrevocable("registration.journal.erase", "R0002"), handle -> FormErasure.erase(handle, dirk));
        assertThat(refused()).extracting(RefusedRow::row).containsExactly(3, 4);
    }

    @Test
    void takesAnImportBackToTheLastRow() throws Exception {
        read(FILE);
        String before = TestProject.content(project);
        read(
                "id;naam;geslacht;wijk;geboortedatum\n1;An de Bos;v;Zuid;1-2-1980\n9;Imre;m;West;32-1-1990\n10;Jo;m;Oost;\n");
        assertThat(TestProject.content(project)).isNotEqualTo(before);
        project.undo().undo();
        assertThat(TestProject.content(project)).isEqualTo(before);
    }

    @Test
    void tellsATypingErrorFromACodeThatWasNeverSentAndFromOneThatWasUsed() throws Exception {
        new Letters(project)
                .importLetters(SpreadsheetReader.read(
                        OfficeFiles.text(folder.resolve("brieven.csv"), "code\n4RVKW7669\n2345678AK\nAB12CD\n")));
        read("code;naam\n4RVK-W766-X;An Bos\nZZZZZZ;Bo Dam\nAB12CD;Cor Eg\nAB12CD;Dirk Fa\nAB12CD;Cor Eg\n");
        assertThat(refused())
                .extracting(row -> row.row() + " "
                        + Texts.in(Language.DUTCH).get(row.reasons().getFirst().reason()))
                .containsExactly(
                        "2 een brief met deze code is niet verstuurd, maar 4RVK-W766-9 wel. Kijk op de brief of dat de "
                                + "code is, en verbeter hem.",
                        "3 een brief met deze code is niet verstuurd. Zoek de code op in de lijst met brieven, of maak de "
                                + "cel leeg.",
                        "5 deze briefcode is al gebruikt door iemand anders, in rij 4. Met één brief kan één persoon zich "
                                + "aanmelden. Zoek uit wie de brief kreeg.",
                        "6 dit is dezelfde persoon met dezelfde briefcode als rij 4. De eerste telt; haal deze rij weg.");
    }

    private List<RefusedRow> refused() {
        return history.refused(history.entries().getLast().batch());
    }

    private void read(String text) throws Exception {
        Sheet sheet = SpreadsheetReader.read(OfficeFiles.text(folder.resolve("aanmeldingen.csv"), text));
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
    }
}
