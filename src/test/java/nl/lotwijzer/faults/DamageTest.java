package nl.lotwijzer.faults;

import static nl.lotwijzer.faults.Soundness.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is not what it was when the project was closed. {@code -Dlotwijzer.damaged=500} damages as many. */
class DamageTest {
    private static final int DAMAGED = Integer.getInteger("lotwijzer.damaged", 30);

    @TempDir
    Path folder;

    @Test
    void aBitThatFlippedIsRefusedOrFoundOrOfNoMatter() throws Exception {
        byte[] whole = Files.readAllBytes(closed());
        String before = contentOf(folder.resolve("dorp.beraad"));
        Random random = new Random(8);
        Map<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < DAMAGED; i++) {
            byte[] flipped = whole.clone();
            // Half of them in the first pages, where the names and the plan of the tables are.
            flipped[random.nextInt(i % 2 == 0 ? whole.length : 16_384)] ^= (byte) (1 << random.nextInt(8));
            ends.merge(endOf(written("b" + i, flipped), before), 1, Integer::sum);
        }
        System.out.println("Flipped bits, " + DAMAGED + ": " + ends);
        assertThat(ends).doesNotContainKey("unseen");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(closed());
        String before = contentOf(folder.resolve("dorp.beraad"));
        Random random = new Random(8);
        Map<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < DAMAGED / 3; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            ends.merge(endOf(written("k" + i, cut), before), 1, Integer::sum);
        }
        System.out.println("Cut off, " + DAMAGED + ": " + ends);
        assertThat(ends).doesNotContainKeys("unseen", "of no matter");
    }

    @Test
    void whatIsNoProjectAndWhatIsNewerAreToldApart() throws Exception {
        assertThat(said(() -> open(written("t", "Beste mensen,".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("project.file.noProject");
        assertThat(said(() -> open(written("l", new byte[0])))).isEqualTo("project.file.noProject");
        assertThat(said(() -> open(folder.resolve("weg.beraad")))).isEqualTo("project.file.missing");
        Path other = folder.resolve("ander.beraad");
        execute(other, "CREATE TABLE brief (tekst TEXT)");
        assertThat(said(() -> open(other))).isEqualTo("project.file.noProject");
        Path file = closed();
        execute(file, "PRAGMA user_version = 9999");
        byte[] newer = Files.readAllBytes(file);
        assertThat(said(() -> open(file))).isEqualTo("project.file.newer");
        assertThat(Files.readAllBytes(file)).as("it is left alone").isEqualTo(newer);
    }

    /** What is in the log beside the file is part of the project until it is closed; whoever throws it away loses that. */
    @Test
    void withoutTheLogBesideItTheFileIsAnEarlierProject() throws Exception {
        Path file = closed();
        String before = contentOf(file);
        try (Worker worker = Worker.doing(Work.CHANGE, file, "-Xmx256m")) {
            for (int i = 0; i < 4; i++) {
                worker.await();
            }
            worker.killAfter(0);
        }
        Path log = file.resolveSibling("dorp.beraad-wal");
        assertThat(log).exists();
        byte[] kept = Files.readAllBytes(log);
        Path elsewhere = written("zonder", Files.readAllBytes(file));
        assertThat(contentOf(elsewhere))
                .as("as it was at the last moment without a log")
                .isEqualTo(before);

        Files.write(log, Arrays.copyOf(kept, kept.length / 2));
        Files.deleteIfExists(file.resolveSibling("dorp.beraad-shm"));
        try (Project project = Project.open(file, WorkDone.ACTOR, Clock.systemUTC())) {
            Soundness.assertSound(project);
        }
    }

    /** A synced folder put an older file back after a crash, and the log beside it is of the newer one. */
    @Test
    void aLogOfANewerFileIsNotTakenForTheProjectWithoutAWord() throws Exception {
        Path file;
        try (Project project = SmallTown.in(folder, Clock.systemUTC())) {
            file = project.file();
        }
        String before = contentOf(file);
        byte[] older = Files.readAllBytes(file);
        try (Project project = Project.open(file, WorkDone.ACTOR, Clock.systemUTC())) {
            Sheet sheet = SpreadsheetReader.read(FullDiskTest.more(folder.resolve("meer.csv"), 300));
            Registrations registrations = new Registrations(project);
            registrations.importRows(sheet, registrations.propose(sheet));
        }
        try (Worker worker = Worker.doing(Work.CHANGE, file, "-Xmx256m")) {
            for (int i = 0; i < 4; i++) {
                worker.await();
            }
            worker.killAfter(0);
        }
        Files.write(file, older);
        Files.deleteIfExists(file.resolveSibling("dorp.beraad-shm"));
        String end = endOf(file, before);
        System.out.println("The log of a newer file: " + end);
        assertThat(end).isNotEqualTo("unseen");
    }

    private static String endOf(Path file, String before) {
        try (Project project = Project.open(file, WorkDone.ACTOR, Clock.systemUTC())) {
            if (!project.journal().check().sound()) {
                return "found by the check";
            }
            return ProjectContent.whole(project).equals(before) ? "of no matter" : "unseen";
        } catch (UserException refused) {
            return "refused: " + refused.told().key();
        } catch (StorageFailure failure) {
            return "said: " + failure.told().key();
        }
    }

    private Path written(String name, byte[] bytes) throws Exception {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("dorp.beraad");
        return Files.write(file, bytes);
    }

    private static void execute(Path file, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement made = connection.createStatement()) {
            made.execute(statement);
        }
    }

    private static void open(Path file) throws Exception {
        Project.open(file, WorkDone.ACTOR, Clock.systemUTC()).close();
    }

    /** A file that is full of people, so that damage hits something. */
    private Path closed() throws Exception {
        try (Project project = SmallTown.in(folder, Clock.systemUTC())) {
            Sheet sheet = SpreadsheetReader.read(FullDiskTest.more(folder.resolve("meer.csv"), 3_000));
            Registrations registrations = new Registrations(project);
            registrations.importRows(sheet, registrations.propose(sheet));
            return project.file();
        }
    }

    private static String contentOf(Path file) throws Exception {
        try (Project project = Project.open(file, WorkDone.ACTOR, Clock.systemUTC())) {
            return ProjectContent.whole(project);
        }
    }
}
