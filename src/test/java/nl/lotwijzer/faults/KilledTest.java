package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a program at random moments while it changes, reads in, backs up and writes files. Two kills of each here; the long
 * run is {@code -Dlotwijzer.kills=300}. Drawing and saving under a password have tests like this in their own rooms.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("lotwijzer.kills", 10) / 5;
    private static final int LONGEST_MICROS = 250_000;
    private static final int MORE = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOLD")
    void whatWasDoneIsThereAndNoFileIsHalfThere(Work work) throws Exception {
        Path file;
        try (Project project = SmallTown.in(folder, Clock.systemUTC())) {
            file = project.file();
        }
        FullDiskTest.more(folder.resolve("meer.csv"), MORE);
        Random random = new Random(8);
        for (int kill = 0; kill < KILLS; kill++) {
            String when = work + ", kill " + kill;
            long told = workAndKill(work, file, random.nextLong(LONGEST_MICROS));
            try (Project project = Project.open(file, WorkDone.ACTOR, Clock.systemUTC())) {
                Soundness.assertSound(project);
                assertThat(project.journal().head().number())
                        .as("%s: what was told to be kept, and at most a deed and its undoing more", when)
                        .isBetween(told, told + 2);
                assertThat(new Registrations(project).active().size()).as(when).isIn(24, 24 + MORE);
                assertWholeFiles(project, when);
                for (Path copy : project.backups()) {
                    Soundness.assertWhole(copy);
                }
            }
            Soundness.assertWhole(file);
        }
        System.out.println(work + ", " + KILLS + " kills: " + Soundness.aside(folder) + " files left aside");
        assertThat(Soundness.aside(folder))
                .as("at most one file, with a log beside it, lies aside for each kill")
                .isLessThanOrEqualTo(2L * KILLS);
    }

    /** Returns the last entry that the killed program told of. */
    private static long workAndKill(Work work, Path file, long micros) throws IOException, InterruptedException {
        try (Worker worker = Worker.doing(work, file, "-Xmx256m")) {
            worker.await();
            return worker.killAfter(micros).stream()
                    .filter(line -> line.matches("[0-9]+"))
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElseThrow();
        }
    }

    private void assertWholeFiles(Project project, String when) throws Exception {
        Path out = folder.resolve("uitvoer");
        Path list = out.resolve("lijst.csv");
        if (Files.exists(list)) {
            List<String> either = new ArrayList<>();
            for (Language language : Language.values()) {
                Path same = folder.resolve("vergelijk.csv");
                new RegistrantFile(Texts.in(language), new Registrations(project).all()).save(same);
                either.add(Files.readString(same, StandardCharsets.UTF_8));
            }
            assertThat(Files.readString(list)).as(when).isIn(either);
        }
        if (Files.exists(out.resolve("lijst.xlsx"))) {
            assertThat(SpreadsheetReader.read(out.resolve("lijst.xlsx")).rows())
                    .as(when)
                    .hasSize(new Registrations(project).all().size());
        }
        if (Files.exists(out.resolve("preferences.properties"))) {
            assertThat(new PreferencesStore(out).load()).as(when).isNotEqualTo(Preferences.FIRST);
        }
    }
}
