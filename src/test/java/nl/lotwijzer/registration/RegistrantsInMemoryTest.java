package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrantsInMemoryTest {
    @TempDir
    Path folder;

    @Test
    void afterEveryKindOfChangeTheSameIsReadAsFromTheFile() throws Exception {
        try (Project project = TestProject.create(folder)) {
            Registrations registrations = new Registrations(project);
            Corrections corrections = new Corrections(project);
            same(project);
            read(registrations, "1;An;Kade;1;8991AB;Noord\n2;Bo;Kade;1;8991AB;Zuid\n3;Cor;Hof;3;8991AC;Zuid\n");
            same(project);
            corrections.correct(someone(project, 1), Map.of(FormPart.of(Field.HOUSE_NUMBER), "9"), "tikfout");
            assertThat(someone(project, 1).household())
                    .isNotEqualTo(someone(project, 0).household());
            same(project);
            project.undo().undo();
            assertThat(someone(project, 1).household())
                    .isEqualTo(someone(project, 0).household());
            same(project);
            project.undo().redo();
            same(project);
            registrations.exclude(registrations.all().subList(0, 2), "raadslid");
            same(project);
            new HandEntries(project).enter(Map.of(FormPart.of(Field.FIRST_NAME), "Dirk"), Channel.PAPER);
            same(project);
            new Notes(project).add(registrations.all(), "Bel terug");
            same(project);
            read(registrations, "1;Ans;Kade;1;8991AB;Noord\n9;Eva;Kade;1;8991AB;Zuid\n");
            same(project);
            for (int i = 0; i < 5; i++) {
                project.undo().undo();
                same(project);
            }
            registrations.all();
            project.perform(new nl.lotwijzer.project.Action("registration.journal.note", ""), handle -> {
                new RegistrationStore(handle).mark(new RegistrationStore(handle).all(), Registrant.State.EXCLUDED, "x");
                assertThat(registrations.active()).isEmpty();
            });
            same(project);
        }
    }

    private static Registrant someone(Project project, int place) {
        return new Registrations(project).all().get(place);
    }

    private static void same(Project project) {
        List<Registrant> kept = new Registrations(project).all();
        assertThat(kept).isEqualTo(project.read(handle -> new RegistrationStore(handle).all()));
    }

    private void read(Registrations registrations, String rows) throws Exception {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "id;voornaam;straat;huisnummer;postcode;wijk\n" + rows);
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
    }
}
