package nl.lotwijzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.registration.admission.AdmissionReport;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProjectTest {
    @Test
    void doesTheWholeWorkTheSameWayTwice(@TempDir Path here, @TempDir Path there) throws Exception {
        try (Project one = SampleDossier.make(here);
                Project other = SampleDossier.make(there)) {
            Lottery lottery = new Lotteries(one).current().orElseThrow();

            assertThat(lottery.panel()).hasSize(100);
            assertThat(lottery.entrants()).hasSize(438);
            assertThat(lottery.gap()).isLessThanOrEqualTo(Fraction.of(1, 1000));
            Lottery again = new Lotteries(other).current().orElseThrow();
            assertThat(again.types()).isEqualTo(lottery.types());
            assertThat(again.panel()).isEqualTo(lottery.panel());
            assertThat(plans(one)).isNotEmpty().isEqualTo(plans(other));
            assertThat(one.journal().check().sound()).isTrue();
            AdmissionReport admission = new Admissions(one).report();
            assertThat(admission.doubts()).isEmpty();
            assertThat(admission.admitted()).hasSize(1);
            assertThat(admission.consents()).hasSize(3);
        }
        makesRoomOnlyWhereNobodyDidAnything(here);
        SampleProject untouched = sampleIn(there);
        Path own = Files.writeString(there.resolve("eigen.txt"), "van mij");
        assertThat(untouched.clear()).isTrue();
        assertThat(untouched.file()).doesNotExist();
        assertThat(own).hasContent("van mij");
    }

    /** An example stays that somebody worked in, or has open. */
    private static void makesRoomOnlyWhereNobodyDidAnything(Path folder) throws Exception {
        SampleProject sample = sampleIn(folder);
        try (Project open = Project.open(sample.file(), new Actor("projectleider", ""), Clock.systemUTC())) {
            assertThat(SampleProject.untouched(open)).isTrue();
            assertThat(sample.clear()).as("open elsewhere").isFalse();
            new Eligibility(open).set(EligibilityRules.OPEN);
            assertThat(SampleProject.untouched(open)).isFalse();
        }
        assertThat(sample.clear()).as("somebody worked in it").isFalse();
        assertThat(sample.file()).exists();
    }

    private static SampleProject sampleIn(Path folder) {
        return new SampleProject(folder, new Actor("projectleider", ""), Clock.systemUTC(), _ -> {}, Progress.NONE);
    }

    /** Who sits where at the sessions that have a table plan. */
    private static List<List<TablePlan.Table>> plans(Project project) {
        return new Sessions(project)
                .all().stream()
                        .map(session -> new TablePlans(project).of(session.id()))
                        .flatMap(Optional::stream)
                        .map(TablePlan::tables)
                        .toList();
    }
}
