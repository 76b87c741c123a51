package nl.lotwijzer.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The other program: does one kind of work over and over, and says the newest entry of the journal after each. */
final class WorkDone {
    static final Actor ACTOR = new Actor("projectleider", "");

    private WorkDone() {}

    /** @param words what to do, and the project's file */
    public static void main(String[] words) throws Exception {
        Work what = Work.valueOf(words[0]);
        Path file = Path.of(words[1]);
        try (Project project = Project.open(file, ACTOR, Clock.systemUTC())) {
            for (int turn = 0; turn < 100_000; turn++) {
                say(Long.toString(project.journal().head().number()));
                try {
                    once(what, project, file.resolveSibling("uitvoer"), turn);
                } catch (Exception | OutOfMemoryError e) {
                    say("failed " + Failure.of(e).told().key());
                }
            }
        }
    }

    private static void once(Work what, Project project, Path out, int turn) throws Exception {
        switch (what) {
            case CHANGE ->
                project.changeDetails(project.details().withPanelSize(turn % ProjectDetails.LARGEST_PANEL + 1));
            case IMPORT -> {
                Registrations registrations = new Registrations(project);
                Sheet sheet = SpreadsheetReader.read(project.file().resolveSibling("meer.csv"));
                registrations.importRows(sheet, registrations.propose(sheet));
                project.undo().undo();
            }
            case BACK_UP -> project.backUp();
            case EXPORT -> {
                List<Registrant> people = new Registrations(project).all();
                RegistrantFile list =
                        new RegistrantFile(Texts.in(turn % 2 == 0 ? Language.DUTCH : Language.ENGLISH), people);
                Files.createDirectories(out);
                list.save(out.resolve("lijst.csv"));
                list.save(out.resolve("lijst.xlsx"));
            }
            case PREFERENCES ->
                new PreferencesStore(out).save(Preferences.FIRST.withPerson("Sanne" + turn, "projectleider"));
            case HOLD -> Thread.sleep(60_000);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
