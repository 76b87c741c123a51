package nl.lotwijzer.faults;

import static nl.lotwijzer.faults.Soundness.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Receipts;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.lottery.TickingClock;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk fills up while somebody opens, changes, reads in, draws, writes or saves. */
class FullDiskTest {
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final String PASSWORD = "paard batterij nietje";
    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(SmallTown.NOON);

    @Test
    void eachDeedOnAFullDiskChangesNothingAndSaysSo() throws Exception {
        try (Disk disk = new Disk(folder.resolve("schijf"))) {
            Project project = SmallTown.in(disk.folder(), clock);
            Path file = project.file();
            PublicDraws.fixRules(project);
            Path list = disk.folder().resolve("lijst.csv");
            RegistrantFile registrants = new RegistrantFile(TEXTS, new Registrations(project).all());
            registrants.save(list);
            String kept = Files.readString(list);
            Path more = more(folder.resolve("meer.csv"), 2_000);
            Sheet sheet = SpreadsheetReader.read(more);
            new Lotteries(project).compute(100, Progress.NONE);
            String before = ProjectContent.whole(project);
            disk.fill();

            Map<String, String> told = new TreeMap<>();
            told.put("change", said(() -> project.perform(Action.note("project.journal.details", ""), handle -> {})));
            told.put("import", said(() -> {
                Registrations registrations = new Registrations(project);
                registrations.importRows(sheet, registrations.propose(sheet));
            }));
            told.put("freeze", said(() -> PublicDraws.of(project).freeze()));
            told.put("back-up", said(project::backUp));
            told.put("export", said(() -> registrants.save(list)));
            told.put("workbook", said(() -> registrants.save(disk.folder().resolve("lijst.xlsx"))));
            told.put("preferences", said(() -> new PreferencesStore(disk.folder()).save(Preferences.FIRST)));
            assertThat(told)
                    .isEqualTo(Map.of(
                            "change", "project.storage.full",
                            "import", "project.storage.full",
                            "freeze", "project.storage.full",
                            "back-up", "project.file.noBackup",
                            "export", "files.notWritten.full",
                            "workbook", "files.notWritten.full",
                            "preferences", "files.notWritten.full"));
            assertThat(ProjectContent.whole(project)).isEqualTo(before);
            assertThat(list).hasContent(kept);
            assertThat(disk.folder().resolve("lijst.xlsx")).doesNotExist();
            assertThat(Soundness.aside(disk.folder())).isZero();
            project.close();

            clock.pass(Duration.ofDays(1));
            assertThat(said(() -> Project.open(file, ACTOR, clock))).isEqualTo("project.file.noBackup");
            disk.makeRoom();
            try (Project again = Project.open(file, ACTOR, clock)) {
                assertThat(ProjectContent.whole(again)).isEqualTo(before);
                PublicDraws.of(again).freeze();
                Soundness.assertSound(again);
            }
        }
    }

    @Test
    void aDrawThatIsCutOffByAFullDiskIsDoneAgainWithTheSameOutcome() throws Exception {
        try (Disk disk = new Disk(folder.resolve("schijf"))) {
            Project project = SmallTown.in(disk.folder(), clock);
            PublicDraws.freeze(project);
            PublicDraws.of(project).dice("31415926535897932384");
            String before = ProjectContent.whole(project);
            disk.fill();
            assertThat(said(() -> PublicDraws.of(project).draw())).isEqualTo("project.storage.full");
            assertThat(ProjectContent.whole(project)).isEqualTo(before);
            disk.makeRoom();
            PublicDraws.of(project).draw();
            disk.fill();
            Path zip = disk.folder().resolve("dossier.zip");
            assertThat(said(() -> new Dossiers(project).write(zip, true)))
                    .isIn("project.storage.full", "files.notWritten.full");
            assertThat(said(() -> new Receipts(project)
                            .writeMailMerge(disk.folder().resolve("brieven.xlsx"), Language.DUTCH)))
                    .isEqualTo("files.notWritten.full");
            assertThat(zip).doesNotExist();
            disk.makeRoom();
            new Dossiers(project).write(zip, true);
            Soundness.assertSound(project);
            project.close();
        }
    }

    @Test
    void aProtectedProjectIsAsItWasSavedLast() throws Exception {
        try (Disk disk = new Disk(folder.resolve("schijf"))) {
            Path file;
            String before;
            try (Project project = SmallTown.in(disk.folder(), clock)) {
                file = project.file();
                project.protection().protect(PASSWORD, new KeyCost(8, 1, 1));
                before = ProjectContent.whole(project);
                disk.fill();
                for (int i = 0; i < 3; i++) {
                    assertThat(said(() -> new Quotas(project).addCriterion("nieuw")))
                            .isEqualTo("project.storage.full");
                    assertThat(ProjectContent.whole(project)).isEqualTo(before);
                }
                assertThat(Soundness.aside(disk.folder())).isZero();
                disk.makeRoom();
                new Quotas(project).addCriterion("weer ruimte");
                before = ProjectContent.whole(project);
            }
            try (Project again = Project.open(file, ACTOR, clock, Secret.password(PASSWORD))) {
                assertThat(ProjectContent.whole(again)).isEqualTo(before);
            }
        }
    }

    /** As on a full disk, wherever the tests run: the file may grow by so many pages and no more, and the deed stops there. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 20})
    void aFileThatMayNotGrowKeepsAllOfAnImportOrNothing(int pages) throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            Sheet sheet = SpreadsheetReader.read(more(folder.resolve("meer.csv"), 2_000));
            Registrations registrations = new Registrations(project);
            limit(project, pages);
            String before = ProjectContent.whole(project);
            assertThat(said(() -> registrations.importRows(sheet, registrations.propose(sheet))))
                    .isEqualTo("project.storage.full");
            assertThat(ProjectContent.whole(project)).isEqualTo(before);
            limit(project, 100_000);
            registrations.importRows(sheet, registrations.propose(sheet));
            assertThat(registrations.active()).hasSize(2_024);
            Soundness.assertSound(project);
        }
    }

    private static void limit(Project project, int pages) {
        project.perform(Action.note("project.journal.details", ""), handle -> {
            int now =
                    handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
            handle.createQuery("PRAGMA max_page_count = " + (now + pages))
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Writes registrants of other houses than there are. */
    static Path more(Path file, int people) throws Exception {
        StringBuilder rows =
                new StringBuilder("Formulier-id;Voornaam;Achternaam;Postcode;Huisnummer;Geslacht;Leeftijd\n");
        for (int i = 0; i < people; i++) {
            rows.append(10_000 + i)
                    .append(";Meer")
                    .append(i)
                    .append(";Mensen")
                    .append(i)
                    .append(";8992 ZZ;")
                    .append(i + 1)
                    .append(i % 2 == 0 ? ";vrouw" : ";man")
                    .append(i % 3 == 0 ? ";jong\n" : ";oud\n");
        }
        return Files.writeString(file, rows);
    }
}
