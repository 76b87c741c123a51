package nl.lotwijzer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
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
        }
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
