package nl.lotwijzer.faults;

import static nl.lotwijzer.faults.Soundness.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.registration.Registrations;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program holds the project, or leaves this one too little room or memory. */
class OtherProgramTest {
    @TempDir
    Path folder;

    @Test
    void aProjectThatIsOpenElsewhereIsOpenedForReadingUntilThatProgramIsGone() throws Exception {
        Path file = closed();
        try (Worker holder = Worker.doing(Work.HOLD, file, "-Xmx256m")) {
            holder.await();
            try (Project project = open(file)) {
                assertThat(project.readOnly()).isTrue();
                assertThat(new Registrations(project).active()).hasSize(24);
                assertThat(said(() -> change(project))).isEqualTo("project.file.readOnly");
            }
            holder.killAfter(0);
        }
        assertThat(file.resolveSibling("dorp.beraad-lock")).as("the dead lock").exists();
        try (Project project = open(file)) {
            change(project);
            Soundness.assertSound(project);
        }
    }

    @Test
    void aStrangerThatHoldsTheWholeFileIsSaidToHoldIt() throws Exception {
        Path file = closed();
        try (Connection stranger = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = stranger.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertThat(said(() -> open(file).close())).isEqualTo("project.storage.busy");
            statement.execute("ROLLBACK");
        }
        try (Project project = open(file)) {
            change(project);
            Soundness.assertSound(project);
        }
    }

    @Test
    void anImportThatNeedsMoreMemoryThanThereIsChangesNothing() throws Exception {
        Path file = closed();
        FullDiskTest.more(folder.resolve("meer.csv"), 60_000);
        String before = contentOf(file);
        try (Worker starved = Worker.doing(Work.IMPORT, file, "-Xmx24m")) {
            starved.await();
            assertThat(starved.next()).contains("failed desktop.failure.memory");
        }
        assertThat(contentOf(file)).isEqualTo(before);
        try (Project project = open(file)) {
            Soundness.assertSound(project);
        }
    }

    /** A limit to the size of a file, as of an account or of an old stick, makes writing fail at any byte. */
    @Test
    void aFileThatMayNotBecomeSoLargeIsNotThere() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs a shell that sets limits");
        Path file = closed();
        FullDiskTest.more(folder.resolve("meer.csv"), 30_000);
        String before = contentOf(file);
        long kilobytes = Files.size(file) / 1024 + 1024;
        String limited = "trap '' XFSZ; ulimit -f " + kilobytes + "; exec \"$@\"";
        try (Worker worker = Worker.doing(Work.IMPORT, file, "-Xmx512m", "/bin/bash", "-c", limited, "-")) {
            worker.await();
            assertThat(worker.next()).contains("failed project.storage.notWritten");
        }
        assertThat(contentOf(file)).isEqualTo(before);
        try (Project project = open(file)) {
            Soundness.assertSound(project);
        }
    }

    private Path closed() throws Exception {
        try (Project project = SmallTown.in(folder, Clock.systemUTC())) {
            return project.file();
        }
    }

    private static Project open(Path file) throws Exception {
        return Project.open(file, WorkDone.ACTOR, Clock.systemUTC());
    }

    private static void change(Project project) {
        project.changeDetails(project.details().withPanelSize(7));
    }

    private static String contentOf(Path file) throws Exception {
        try (Project project = open(file)) {
            return ProjectContent.whole(project);
        }
    }
}
