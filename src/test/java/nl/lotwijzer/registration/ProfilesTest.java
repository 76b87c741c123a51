package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.FoundValue.Likeness;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    private static final String FILE = """
            id;naam;sekse;lid;geboren
            1;An Bos;V;x;1-2-1980
            2;Bo Dam;vrouw;nee;3-4-1990
            3;Cor Eg;M;x;5-6-1970
            4;Dirk Fa;Vruow;x;7-8-1960
            5;Els Ga;n.v.t.;1;9-10-1950
            6;Fop Ha;helikopter;0;9-10-1951
            7;Gé In;;0;9-10-1952
            """;
    private static final Map<String, List<String>> CATEGORIES =
            Map.of("Sekse", List.of("Vrouw", "Man", "Anders"), "Lid", List.of("Ja", "Nee"));

    @TempDir
    private Path folder;

    private Project project;
    private Profiles profiles;
    private Registrations registrations;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
        profiles = new Profiles(project);
        registrations = new Registrations(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void proposesCategoriesForValuesAndIsCertainOnlyOfFoldedWordsAndSynonyms() throws Exception {
        Sheet sheet = sheet(FILE);
        List<AnswerColumn> columns = AnswerColumn.in(sheet, mapping(), CATEGORIES);
        assertThat(columns).extracting(AnswerColumn::criterion).containsExactly("Sekse", "Lid");
        assertThat(columns.getFirst().blank()).isEqualTo(1);
        assertThat(columns.getFirst().values())
                .containsExactlyInAnyOrder(
                        new FoundValue("V", 1, "Vrouw", Likeness.SYNONYM),
                        new FoundValue("vrouw", 1, "Vrouw", Likeness.SAME),
                        new FoundValue("M", 1, "Man", Likeness.SYNONYM),
                        new FoundValue("Vruow", 1, "Vrouw", Likeness.NEAR),
                        new FoundValue("n.v.t.", 1, "", Likeness.SYNONYM),
                        new FoundValue("helikopter", 1, "helikopter", Likeness.UNKNOWN));
        assertThat(columns.getLast().values())
                .extracting(value -> value.text() + ">" + value.category() + " " + value.rows())
                .containsExactlyInAnyOrder("x>Ja 3", "nee>Nee 1", "1>Ja 1", "0>Nee 2");

        ValueMapping certain = AnswerColumn.certain(columns, ValueMapping.NONE);
        assertThat(certain.categoryOf("Sekse", " v ")).contains("Vrouw");
        assertThat(certain.categoryOf("Sekse", "Vruow")).as("never silently").isEmpty();
        registrations.importRows(sheet, mapping().with(certain));
        assertThat(registrations.all())
                .extracting(registrant -> registrant.answers().get("Sekse"))
                .containsExactly("Vrouw", "Vrouw", "Man", "Vruow", "", "helikopter", "");
    }

    @Test
    void foldsTheFilesOwnWordsWhereThereAreNoCategoriesYet() throws Exception {
        Sheet sheet =
                sheet("id;naam;woning\n1;An;Koop\n2;Bo;koop\n3;Cor;KOOPWONING\n4;Dirk;Huur\n5;Els;65+\n6;Fop;65\n");
        AnswerColumn column =
                AnswerColumn.in(sheet, registrations.propose(sheet), Map.of()).getFirst();
        assertThat(column.values())
                .extracting(value -> value.text() + ">" + value.category())
                .containsExactlyInAnyOrder("Koop>Koop", "KOOPWONING>Koop", "Huur>Huur", "65+>65+", "65>65");
    }

    @Test
    void remembersValuesSoThatTheSameFileSaysTheSameAgainWithoutAProfile() throws Exception {
        Sheet sheet = sheet(FILE);
        ValueMapping values = ValueMapping.NONE.with("Sekse", "vruow", "Vrouw").with("Sekse", "helikopter", "");
        registrations.importRows(sheet, mapping().with(values));
        Sheet again = sheet(FILE);
        assertThat(registrations.propose(again).values()).isEqualTo(values);
        assertThat(registrations.importRows(again, registrations.propose(again)).unchanged())
                .isEqualTo(7);
    }

    @Test
    void proposesTheProfileOfAFileWithTheSameColumnsInAnyOrder() throws Exception {
        Sheet sheet = sheet(FILE);
        profiles.save("Formulier", sheet, mapping().with(ValueMapping.NONE.with("Sekse", "V", "Vrouw")));
        Sheet other = sheet("Waarom geweigerd (Lotwijzer);Naam;ID;lid;geboren;SEKSE\n;An Bos;9;x;1-2-1980;v\n");
        assertThat(profiles.fitting(other)).map(Profile::name).contains("Formulier");
        registrations.importRows(other, registrations.propose(other));
        assertThat(registrations.all().getFirst().answers()).containsEntry("Sekse", "Vrouw");
        assertThat(profiles.fitting(sheet("naam;id\nAn;1\n"))).isEmpty();
    }

    @Test
    void renamesReplacesAndRemovesProfiles() throws Exception {
        Sheet sheet = sheet(FILE);
        Profile first = profiles.save("Een", sheet, mapping());
        profiles.save("Twee", sheet, mapping());
        assertThatThrownBy(() -> profiles.rename(first, "Twee")).isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> profiles.save(" ", sheet, mapping())).isInstanceOf(RegistrationException.class);
        profiles.rename(first, "Drie");
        assertThat(profiles.all()).extracting(Profile::name).containsExactly("Drie", "Twee");
        profiles.remove(profiles.all().getFirst());
        assertThat(profiles.all()).extracting(Profile::name).containsExactly("Twee");
        project.undo().undo();
        assertThat(profiles.all()).hasSize(2);
    }

    @Test
    void takesAProfileToAnotherProjectInAFile() throws Exception {
        Sheet sheet = sheet(FILE);
        DerivedRule age = new DerivedRule.Age(
                "Leeftijd",
                LocalDate.of(2026, 1, 1),
                List.of(new AgeBand(0, 39, "jong"), new AgeBand(40, 150, "oud\tén wijs")));
        DerivedRule area = new DerivedRule.Area(
                "Wijk", new PostcodeTable(List.of(new PostcodeTable.Range("8991", "8993AB", "Noord"))));
        Profile saved = profiles.save(
                "Formulier",
                sheet,
                mapping().with(ValueMapping.NONE.with("Sekse", "v", "Vrouw")).with(List.of(age, area)));
        Path file = folder.resolve("formulier.lwprofiel");
        Profiles.export(saved, file);

        Path other = Files.createDirectory(folder.resolve("ander"));
        try (Project elsewhere = TestProject.create(other)) {
            assertThat(new Profiles(elsewhere).read(file)).isEqualTo(saved);
            assertThat(new Profiles(elsewhere).all()).containsExactly(saved);
        }
        Files.writeString(file, Files.readString(file).replace("2026-01-01", "gisteren"));
        assertThatThrownBy(() -> profiles.read(file)).isInstanceOf(InputException.class);
        Files.writeString(file, "id;naam\n");
        assertThatThrownBy(() -> profiles.read(file)).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> profiles.read(folder.resolve("weg"))).isInstanceOf(InputException.class);
    }

    private static ColumnMapping mapping() {
        return new ColumnMapping(List.of(
                new ColumnUse.About(Field.FORM_ID),
                new ColumnUse.About(Field.FULL_NAME),
                new ColumnUse.Answer("Sekse"),
                new ColumnUse.Answer("Lid"),
                new ColumnUse.About(Field.BIRTH_DATE)));
    }

    private Sheet sheet(String text) throws InputException {
        return SpreadsheetReader.read(OfficeFiles.text(folder.resolve("aanmeldingen.csv"), text));
    }
}
