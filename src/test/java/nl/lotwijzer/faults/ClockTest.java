package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.lottery.TickingClock;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the computer is set back: between changes, between two openings, and across the draw. */
class ClockTest {
    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(SmallTown.NOON);

    @Test
    void theOrderOfTheJournalDoesNotDependOnIt() throws Exception {
        Path file;
        try (Project project = SmallTown.in(folder, clock)) {
            file = project.file();
            assertThat(project.journal().ahead()).isEmpty();
            clock.pass(Duration.ofDays(-400));
            assertThat(project.journal().ahead()).contains(SmallTown.NOON);
            project.changeDetails(project.details().withPanelSize(7));
            assertThat(project.journal().ahead()).as("also after a change").contains(SmallTown.NOON);
            assertInOrder(project);
            project.undo().undo();
            project.undo().redo();
            assertThat(project.details().panelSize()).isEqualTo(7);
        }
        clock.pass(Duration.ofDays(-1));
        try (Project project = Project.open(file, WorkDone.ACTOR, clock)) {
            project.changeDetails(project.details().withPanelSize(8));
            assertInOrder(project);
            assertThat(project.backups()).isNotEmpty();
        }
        clock.pass(Duration.ofDays(402));
        try (Project project = Project.open(file, WorkDone.ACTOR, clock)) {
            assertThat(project.details().panelSize()).isEqualTo(8);
            assertThat(project.journal().ahead()).as("when it is right again").isEmpty();
        }
    }

    @Test
    void twoComputersThatDifferAMinuteAreNoReasonToSaySo() throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            clock.pass(Duration.ofSeconds(-90));
            assertThat(project.journal().ahead()).isEmpty();
        }
    }

    @Test
    void aDrawWaitsUntilTheClockIsRightAndIsAcceptedByTheVerifier() throws Exception {
        try (Project project = SmallTown.in(folder, clock)) {
            PublicDraws.freeze(project);
            String commitment =
                    PublicDraws.of(project).current().orElseThrow().commitment().orElseThrow();
            String rules = PublicDraws.of(project).current().orElseThrow().rulesHash();
            clock.pass(Duration.ofHours(-3));
            assertThat(Soundness.said(() -> PublicDraws.of(project).dice("31415926535897932384")))
                    .isEqualTo("lottery.failure.clock");
            clock.pass(Duration.ofHours(3));
            PublicDraws.of(project).dice("31415926535897932384");
            clock.pass(Duration.ofHours(-3));
            assertThat(Soundness.said(() -> PublicDraws.of(project).draw())).isEqualTo("lottery.failure.clock");
            clock.pass(Duration.ofHours(3));
            PublicDraws.of(project).draw();
            clock.pass(Duration.ofHours(-3));
            project.changeDetails(project.details());
            assertInOrder(project);
            assertThat(Verification.of(
                                    new Dossiers(project).current(),
                                    new Published(commitment, rules, null),
                                    new Recomputation(),
                                    () -> false)
                            .checks())
                    .filteredOn(check -> check.status() != Status.GOOD)
                    .isEmpty();
        }
    }

    private static void assertInOrder(Project project) {
        List<JournalEntry> entries = project.journal().entries();
        assertThat(entries.stream().map(JournalEntry::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        Soundness.assertSound(project);
    }
}
