package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationsTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    private Path folder;

    private Project project;
    private Registrations registrations;

    @BeforeEach
    void createProject() throws Exception {
        project = TestProject.create(folder);
        registrations = new Registrations(project);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @Test
    void readsTheSampleAsItsStoryTells() throws Exception {
        new Letters(project).importLetters(SpreadsheetReader.read(SAMPLE.resolve("uitnodigingen.csv")));
        ImportReport report = read(SAMPLE.resolve("aanmeldingen.xlsx"));

        assertThat(new Letters(project).count()).isEqualTo(10_000);
        assertThat(report.rows().remarks(Weight.REFUSAL))
                .extracting(
                        remark -> remark.place().row() + " " + remark.reason().key())
                .containsExactly(
                        "79 registration.refusal.unknownLetter",
                        "207 registration.refusal.unknownLetter",
                        "220 registration.refusal.sameLetterSamePerson",
                        "221 registration.refusal.samePerson",
                        "274 registration.refusal.sameLetterSamePerson",
                        "415 registration.refusal.sameLetterOtherPerson",
                        "431 registration.refusal.noName");
        assertThat(report.added()).isEqualTo(452);
        assertThat(registrations.count()).isEqualTo(452);
        assertThat(registrations.criteria())
                .containsExactly("Geslacht", "Leeftijd", "Opleiding", "Wijk", "Woonsituatie");
        Registrant first = registrations.all().getFirst();
        assertThat(first.form())
                .isEqualTo(new Form(
                        "20313",
                        "L8K4-J7F5",
                        "Mehmet",
                        "Gaasterhof",
                        "mehmet.gaasterhof171@example.org",
                        "06-1234 5171",
                        new Address("Pakhuisstraat", "59", "", "8992 JK", "Waterveen"),
                        LocalDate.of(2006, 7, 3),
                        null,
                        LocalDateTime.of(2026, 9, 3, 9, 10),
                        "",
                        first.answers()));
        assertThat(first.answers()).containsEntry("Opleiding", "mbo, havo of vwo");
        assertThat(first.number()).hasToString("R0001");
    }

    @Test
    void readsTheTextFileOfTheSampleAsTheWorkbookAndAddsNothingTheSecondTime() throws Exception {
        read(SAMPLE.resolve("aanmeldingen.xlsx"));
        String before = TestProject.dump(project);

        ImportReport again = read(SAMPLE.resolve("aanmeldingen-windows1252.csv"));

        assertThat(again.added()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(454);
        assertThat(again.refused()).isEqualTo(5);
        assertThat(TestProject.dump(project)).isEqualTo(before);
    }

    @Test
    void takesAnImportBackAndDoesItAgain() throws Exception {
        String before = rows();
        read("id;naam;wijk\n1;An Bos;Noord\n2;Bo Dam;Zuid\n");
        String after = rows();

        project.undo().undo();
        assertThat(rows()).isEqualTo(before);

        project.undo().redo();
        assertThat(rows()).isEqualTo(after);
        assertThat(registrations.count()).isEqualTo(2);
        assertThat(registrations.batches()).singleElement().satisfies(batch -> {
            assertThat(batch.time()).isEqualTo(TestProject.CLOCK.instant());
            assertThat(batch.added()).isEqualTo(2);
        });
    }

    @Test
    void changesWhatAFileSaysDifferentlyAndLeavesTheRest() throws Exception {
        read("id;naam;telefoon;wijk\n1;An Bos;0612345678;Noord\n2;Bo Dam;;Zuid\n");
        ImportReport report = read("id;naam;wijk\n1;An Bos-Vis;Noord\n2;Bo Dam;Zuid\n3;Cor Eg;Zuid\n");

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        Registrant an = registrations.all().getFirst();
        assertThat(an.lastName()).isEqualTo("Bos-Vis");
        assertThat(an.phone()).isEqualTo("0612345678");
        assertThat(an.source().row()).isEqualTo(2);
        assertThat(registrations.all().getLast().number()).hasToString("R0003");
    }

    @Test
    void keepsEqualRowsOfAnAnonymousPoolApartAndAddsNoneTheSecondTime() throws Exception {
        String pool = "gender,leaning\n" + "female,liberal\n".repeat(12) + "male,liberal\n".repeat(9);

        assertThat(read(pool).added()).isEqualTo(21);
        assertThat(read(pool).unchanged()).isEqualTo(21);
        assertThat(read(pool + "male,liberal\n").added()).isEqualTo(1);
        assertThat(registrations.count()).isEqualTo(22);
    }

    @Test
    void keepsTheCriteriaInTheOrderOfTheFirstFile() throws Exception {
        read("id;a;b;c\n1;x;y;z\n2;x;y;z\n");
        read("id;d;c;b\n3;w;z;y\n4;w;z;y\n");

        assertThat(registrations.criteria()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void knowsARowAgainWhenItsColumnsAreReadDifferently() throws Exception {
        String text = "naam;groep\nAn Bos;x\nBo Dam;y\n";
        Sheet sheet = sheet(text);
        registrations.importRows(sheet, registrations.propose(sheet).with(1, new ColumnUse.Ignored()));
        ImportReport again =
                registrations.importRows(sheet, registrations.propose(sheet).with(1, new ColumnUse.Answer("Kleur")));

        assertThat(again.changed()).isEqualTo(2);
        assertThat(registrations.all())
                .extracting(registrant -> registrant.answers().get("Kleur"))
                .containsExactly("x", "y");
    }

    @Test
    void refusedRowsCanBeCorrectedAndReadAgain() throws Exception {
        ImportReport first = read("""
                id;naam;telefoon;geboortedatum;wijk;dag
                1;An Bos;+31 6 12345678;1-1-1980;Noord;ma
                2;Bo Dam;+31 6 12345679;31-2-1980;=Zuid;ma
                3;;0612345670;1-1-1981;Zuid;ma
                """);
        Path saved = folder.resolve("geweigerd.csv");
        first.refusedRows().save(saved, Texts.in(Language.DUTCH));

        assertThat(Files.readString(saved)).isEqualTo("""
                \uFEFFWaarom geweigerd (Lotwijzer);id;naam;telefoon;geboortedatum;wijk;dag
                a.csv, rij 3, kolom geboortedatum, ‘31-2-1980’: dit is geen datum die kan worden gelezen. \
                Schrijf dag-maand-jaar, bijvoorbeeld 31-12-1985.;2;Bo Dam;'+31 6 12345679;31-2-1980;'=Zuid;ma
                a.csv, rij 4: de naam ontbreekt. Vul de naam in.;3;;0612345670;1-1-1981;Zuid;ma
                """.replace("\n", "\r\n"));

        Files.writeString(saved, Files.readString(saved).replace("31-2-1980", "28-2-1980"));
        ImportReport second = read(saved);
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.refused()).isEqualTo(1);
        Registrant bo = registrations.all().getLast();
        assertThat(bo.phone()).isEqualTo("+31 6 12345679");
        assertThat(bo.answers()).isEqualTo(java.util.Map.of("wijk", "=Zuid", "dag", "ma"));
    }

    @Test
    void excludesOnAGroundAndAdmitsAgain() throws Exception {
        read("id;naam;wijk\n1;An Bos;Noord\n2;Bo Dam;Zuid\n");
        List<Registrant> first = registrations.all().subList(0, 1);

        assertThatThrownBy(() -> registrations.exclude(first, " ")).isInstanceOf(RegistrationException.class);
        registrations.exclude(first, "werkt bij de gemeente");
        assertThat(registrations.active()).extracting(Registrant::name).containsExactly("Bo Dam");
        assertThat(registrations.all().getFirst().ground()).isEqualTo("werkt bij de gemeente");

        registrations.include(registrations.all());
        assertThat(registrations.active()).hasSize(2);
        assertThat(project.journal().entries())
                .extracting(entry -> entry.action() + " " + entry.details())
                .endsWith("registration.journal.exclude registrants=1", "registration.journal.include registrants=1");
    }

    @Test
    void remembersHowColumnsWereReadTheLastTime() throws Exception {
        Sheet sheet = sheet("nr;naam;groep\n1;An Bos;x\n");
        ColumnMapping mapping = registrations.propose(sheet).with(2, new ColumnUse.Answer("Kleur"));
        registrations.importRows(sheet, mapping);

        assertThat(registrations.propose(sheet("naam;Groep\nBo Dam;y\n")).uses())
                .containsExactly(new ColumnUse.About(Field.FULL_NAME), new ColumnUse.Answer("Kleur"));
    }

    @Test
    void keepsTheProjectAsItWasWhenSomebodyStopsTheImport() throws Exception {
        Sheet sheet = sheet("id;naam\n"
                + IntStream.rangeClosed(1, 2000)
                        .mapToObj(i -> i + ";Persoon " + i + "\n")
                        .collect(Collectors.joining()));
        String before = TestProject.dump(project);

        assertThatThrownBy(() -> registrations.importRows(sheet, registrations.propose(sheet), rows -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(TestProject.dump(project)).isEqualTo(before);
    }

    private ImportReport read(Path file) throws InputException {
        Sheet sheet = SpreadsheetReader.read(file);
        return registrations.importRows(sheet, registrations.propose(sheet));
    }

    private ImportReport read(String text) throws InputException {
        return read(OfficeFiles.text(folder.resolve("a.csv"), text));
    }

    private Sheet sheet(String text) throws InputException {
        return SpreadsheetReader.read(OfficeFiles.text(folder.resolve("a.csv"), text));
    }

    private String rows() {
        return TestProject.dump(project).replaceAll("(?s)\njournal\n.*?\n\n", "\n");
    }
}
