package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LotteriesTest {
    private static final String DICE = "63454660390103169462";

    @TempDir
    Path folder;

    private Project project;
    private Lotteries lotteries;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        lotteries = new Lotteries(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void everyRowKeepsTheRulesAndTheChancesAreCountedFromThem() throws Exception {
        Lottery lottery = lotteries.compute(100, Progress.NONE);

        assertThat(lottery.entrants()).hasSize(24);
        assertThat(lottery.gap().compareTo(Fraction.of(1, 100))).isLessThanOrEqualTo(0);
        long[] total = new long[lottery.types().size()];
        for (int row = 0; row < lottery.rows(); row++) {
            Map<Integer, Integer> seats = lotteries.row(lottery, row);
            seats.forEach((type, count) -> total[type] += count);
            assertThat(seats.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(6);
            for (LotteryQuota quota : lottery.quotas()) {
                int criterion = lottery.criteria().indexOf(quota.criterion());
                int filled = seats.entrySet().stream()
                        .filter(seat -> lottery.types()
                                .get(seat.getKey())
                                .categories()
                                .get(criterion)
                                .equals(quota.category()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                assertThat(filled).isBetween(quota.min(), quota.max());
            }
        }
        for (LotteryType type : lottery.types()) {
            assertThat(type.chance()).isEqualTo(Fraction.of(total[type.number()], 100L * type.members()));
        }
    }

    @Test
    void theDrawGivesTheSeatsOfItsRowAndNeverTwoOfOneHousehold() throws Exception {
        Lottery drawn = PublicDraws.draw(project, "6345 4660 3901 0316 9462");

        Drawing drawing = drawn.drawing().orElseThrow();
        assertThat(drawing.seedText()).matches("LW1\\|[0-9a-f]{64}\\|ronde=1\\|dobbel=" + DICE);
        assertThat(drawing.row()).isEqualTo(drawing.seed().row(100));
        assertThat(drawn.panel()).hasSize(6);
        Map<Integer, Integer> row = lotteries.row(drawn, drawing.row());
        for (LotteryType type : drawn.types()) {
            assertThat(drawn.panel().stream().filter(entrant -> entrant.type() == type.number()))
                    .hasSize(row.getOrDefault(type.number(), 0));
        }
        Set<String> households = new HashSet<>();
        drawn.panel().stream()
                .map(Entrant::household)
                .filter(household -> household != null)
                .forEach(household -> assertThat(households.add(household)).isTrue());
        assertThat(drawn.entrants().stream().filter(entrant -> entrant.household() != null))
                .hasSize(6);
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void theSameProjectGivesTheSameLotteryAndPanel(@TempDir Path elsewhere) throws Exception {
        Lottery here = PublicDraws.draw(project, DICE);
        try (Project other = SmallTown.in(elsewhere)) {
            Lotteries there = new Lotteries(other);
            assertThat(PublicDraws.draw(other, DICE)).isEqualTo(here);
            assertThat(there.row(here, 7)).isEqualTo(lotteries.row(here, 7));
        }
    }

    @Test
    void whatChangesAfterwardsMakesItOutdatedUntilItIsUndone() throws Exception {
        PublicDraws.fixRules(project);
        lotteries.compute(100, Progress.NONE);
        Registrations registrations = new Registrations(project);
        registrations.exclude(registrations.active().subList(0, 1), "verhuisd");

        assertThat(lotteries.outdated()).isTrue();
        assertRefused(() -> PublicDraws.of(project).freeze(), "lottery.failure.outdated");
        project.undo().undo();
        assertThat(lotteries.outdated()).isFalse();
    }

    @Test
    void aComputationCanBeUndoneAndDoneAgain() throws Exception {
        Lottery computed = lotteries.compute(100, Progress.NONE);
        project.undo().undo();
        assertThat(lotteries.current()).isEmpty();
        project.undo().redo();
        assertThat(lotteries.current()).contains(computed);
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void aDrawIsDoneOnceAndCannotBeUndone() throws Exception {
        PublicDraws.draw(project, DICE);

        assertThat(project.undo().next()).isEmpty();
        assertRefused(() -> PublicDraws.of(project).draw(), "lottery.failure.drawnAlready");
        assertRefused(() -> lotteries.compute(100, Progress.NONE), "lottery.failure.drawnAlready");
    }

    @Test
    void aPanelDrawnBeforeThereWereRoundsStaysUntilItIsAnnulled() throws Exception {
        lotteries.compute(100, Progress.NONE);
        project.close();
        sql("UPDATE lottery_entrant SET selected = 1 WHERE registrant_id <= 6");
        sql("UPDATE lottery SET state = 'drawn', seed_text = '" + DICE + "', seed = '" + "ab".repeat(32)
                + "', drawn_row = 3, drawn_at = '2026-11-20T19:30:00Z'");
        project = Project.open(folder.resolve("dorp.beraad"), new Actor("projectleider", ""), Clock.systemUTC());
        lotteries = new Lotteries(project);
        Draws draws = PublicDraws.of(project);

        assertThat(lotteries.current().orElseThrow().panel()).hasSize(6);
        assertThat(draws.current()).isEmpty();
        assertThat(PanelRecord.current(project)).isEmpty();
        assertRefused(() -> PublicDraws.fixRules(project), "lottery.failure.drawnAlready");
        assertRefused(() -> draws.annul("anders", " "), "lottery.failure.noReason");
        draws.annul("anders", "van voor de openbare loting");
        assertThat(lotteries.current()).isEmpty();
        assertThat(PublicDraws.draw(project, DICE).panel()).hasSize(6);
    }

    @Test
    void theSchemaItselfKeepsADraw() throws Exception {
        PublicDraws.draw(project, DICE);
        project.close();

        for (String forgery : List.of(
                "UPDATE lottery SET drawn_row = 3",
                "UPDATE lottery SET state = 'computed'",
                "DELETE FROM lottery WHERE id > 0",
                "UPDATE lottery_row SET seats = '' WHERE number = 3",
                "UPDATE lottery_entrant SET selected = 1 WHERE id = 1")) {
            assertThatThrownBy(() -> sql(forgery)).as(forgery).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aCancelledComputationLeavesNothing() throws Exception {
        String head = project.journal().head().hash();
        Progress cancelling = new Progress() {
            private Phase phase = Phase.FEASIBILITY;

            @Override
            public void report(Phase now, long done, long total) {
                phase = now;
            }

            @Override
            public void checkCancelled() {
                if (phase == Phase.TABLE) {
                    throw new CancellationException();
                }
            }
        };

        assertThatThrownBy(() -> lotteries.compute(1_000, cancelling)).isInstanceOf(CancellationException.class);
        assertThat(lotteries.current()).isEmpty();
        assertThat(project.journal().head().hash()).isEqualTo(head);
    }

    @Test
    void saysWhyNoPanelIsPossible() throws Exception {
        Quotas quotas = new Quotas(project);
        quotas.setQuota(quotas.criteria().getFirst().categories().getFirst().id(), 4, 4);

        assertRefused(() -> lotteries.compute(100, Progress.NONE), "lottery.failure.infeasible");
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LotteryException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo(key));
    }

    private void sql(String sql) throws SQLException {
        Path file = folder.resolve("dorp.beraad");
        assertThat(Files.exists(file)).isTrue();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
