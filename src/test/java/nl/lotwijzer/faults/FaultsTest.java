package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.lottery.TickingClock;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can happen to the disk, the folder and the file while somebody works: nothing that was kept is lost, and what is
 * said is of use. {@code -Dlotwijzer.damaged=500} damages as many files.
 */
class FaultsTest {
    private static final int DAMAGED = Integer.getInteger("lotwijzer.damaged", 40);
    private static final Actor ACTOR = new Actor("projectleider", "");

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(SmallTown.NOON);

    @Test
    void anotherFileTookThePlaceOfTheProject() throws Exception {
        Path older = folder.resolve("ouder");
        try (Project project = SmallTown.in(folder, clock)) {
            Files.copy(project.backUp(), older);
            change(project, "eerste");
            String before = ProjectContent.whole(project);
            Files.move(older, project.file(), StandardCopyOption.REPLACE_EXISTING);
            assertRescued(project, before);
        }
    }

    @Test
    void theFileWasTakenAway() throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            change(project, "eerste");
            String before = ProjectContent.whole(project);
            Files.delete(project.file());
            assertRescued(project, before);
        }
    }

    @Test
    void theFolderWentAway() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path elsewhere = folder.resolve("elders");
        String before;
        try (Project project = SmallTown.in(stick, clock)) {
            before = ProjectContent.whole(project);
            Files.move(stick, elsewhere);
            assertThat(failure(project)).isEqualTo("project.storage.gone");
        }
        Files.deleteIfExists(stick);
        assertThat(contentOf(elsewhere.resolve("dorp.beraad"))).isEqualTo(before);
    }

    @Test
    void anotherProgramHoldsTheFile() throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            String before = ProjectContent.whole(project);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + project.file());
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(failure(project)).isEqualTo("project.storage.busy");
                statement.execute("ROLLBACK");
            }
            assertThat(ProjectContent.whole(project)).isEqualTo(before);
            change(project, "daarna");
        }
    }

    @Test
    void whatLiesBesideTheFileIsOfAnotherOne() throws Exception {
        Path file = closed();
        String before = contentOf(file);
        Random random = new Random(8);
        for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
            byte[] alien = new byte[40_000];
            random.nextBytes(alien);
            Files.write(file.resolveSibling("dorp.beraad" + beside), alien);
            assertThat(contentOf(file)).as(beside).isEqualTo(before);
        }
    }

    @Test
    void theClockWasSetBack() throws Exception {
        Path file = closed();
        TickingClock earlier = new TickingClock(SmallTown.NOON.minus(Duration.ofDays(400)));
        try (Project project = Project.open(file, ACTOR, earlier)) {
            change(project, "vorig jaar");
            assertThat(project.journal().check().sound()).isTrue();
            assertThat(project.backups()).isNotEmpty();
        }
    }

    @Test
    void theDiskMayNotBeWritten() throws Exception {
        try (Disk disk = new Disk(folder.resolve("schijf"))) {
            Path file;
            String before;
            try (Project project = SmallTown.in(disk.folder(), clock)) {
                file = project.file();
                before = ProjectContent.whole(project);
            }
            disk.forbidWriting();
            try (Project project = Project.open(file, ACTOR, clock)) {
                assertThat(project.readOnly()).isTrue();
                assertThat(ProjectContent.whole(project)).isEqualTo(before);
                assertThat(failure(project)).isEqualTo("project.file.readOnly");
                RegistrantFile list = new RegistrantFile(Texts.in(Language.DUTCH), new Registrations(project).all());
                assertThat(Soundness.said(() -> list.save(disk.folder().resolve("lijst.csv"))))
                        .isEqualTo("files.notWritten.readOnly");
            }
        }
    }

    /** Bytes anywhere in the file change; that is refused on opening, said on reading, found by a check, or of no matter. */
    @Test
    void damageIsNeverTakenForTheProject() throws Exception {
        Path file = closed();
        String before = contentOf(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(8);
        Map<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < DAMAGED; i++) {
            Path damaged = Files.createDirectory(folder.resolve("d" + i)).resolve("dorp.beraad");
            Files.write(damaged, whole);
            overwrite(damaged, random);
            ends.merge(endOf(damaged, before), 1, Integer::sum);
        }
        System.out.println("Damaged files, " + DAMAGED + ": " + ends);
        assertThat(ends).doesNotContainKey("unseen");
    }

    private static void overwrite(Path file, Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[1 << random.nextInt(11)];
            random.nextBytes(noise);
            bytes.seek(random.nextLong(bytes.length() - noise.length));
            bytes.write(noise);
        }
    }

    private String endOf(Path file, String before) {
        try (Project project = Project.open(file, ACTOR, clock)) {
            if (!project.journal().check().sound()) {
                return "found by the check";
            }
            return ProjectContent.whole(project).equals(before) ? "of no matter" : "unseen";
        } catch (UserException refused) {
            assertThat(Texts.in(Language.DUTCH).get(refused.told())).contains("dorp.beraad");
            return "refused: " + refused.told().key();
        } catch (StorageFailure failure) {
            return "said: " + failure.told().key();
        }
    }

    private void assertRescued(Project project, String before) throws UserException {
        for (int i = 0; i < 7; i++) {
            assertThat(failure(project)).isEqualTo("project.storage.moved");
        }
        Path copy = project.backups().getFirst();
        assertThat(contentOf(copy)).isEqualTo(before);
        StorageFailure told = catchThrowableOfType(StorageFailure.class, () -> change(project, "nog eens"));
        assertThat(Texts.in(Language.DUTCH).get(told.told()))
                .contains("dorp.beraad", copy.getFileName().toString(), "Sluit het project");
    }

    /** Tries a change, which fails, and returns the key of what is said. */
    private static String failure(Project project) {
        StorageFailure failure = catchThrowableOfType(StorageFailure.class, () -> change(project, "x".repeat(100)));
        assertThat(failure).as("the change fails").isNotNull();
        return failure.told().key();
    }

    private static void change(Project project, String name) throws UserException {
        new Quotas(project).addCriterion(name);
    }

    private Path closed() throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            return project.file();
        }
    }

    private String contentOf(Path file) throws UserException {
        try (Project project = Project.open(file, ACTOR, clock)) {
            return ProjectContent.whole(project);
        }
    }
}
