package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Refusal;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was proved of a lottery stays with it, can be checked from the file alone, and can be told. */
class LotteryProofTest {
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

    @ParameterizedTest
    @EnumSource
    void everyObjectiveIsKeptWithAProofThatTheFileAloneBearsOut(Objective objective) throws Exception {
        Goal goal = new Goal(objective, objective == Objective.GOLDILOCKS ? Fraction.of(1, 2) : Fraction.ONE);
        Lottery lottery = lotteries.compute(goal, 100, Progress.NONE);

        assertThat(lottery.evidence().goal()).isEqualTo(goal);
        assertThat(lottery.evidence().proved()).isTrue();
        assertThat(lottery.evidence().rowOptions()).isNotEmpty();
        ProofReading proof = lotteries.proof(lottery).orElseThrow();
        assertThat(proof.proof().smallestBound()).isEqualTo(lottery.bound());
        assertThat(proof.proof().ideals())
                .isEqualTo(lottery.types().stream().map(LotteryType::ideal).toList());
        assertThat(lotteries.check(lottery)).isEmpty();
        for (Language language : Language.values()) {
            ProofWords words = new ProofWords(Texts.in(language), proof);
            assertThat(words.claim()).isNotBlank();
            assertThat(proof.shares()).hasSameSizeAs(proof.proof().levels());
            assertThat(proof.shares()).allSatisfy(share -> {
                assertThat(words.sentence(share)).contains("%");
                assertThat(share.members()).isGreaterThanOrEqualTo(share.settled());
            });
        }
    }

    @Test
    void saysWhoShareHowManySeats() throws Exception {
        Quotas quotas = new Quotas(project);
        var young = quotas.criteria().getLast().categories().getFirst();
        quotas.setQuota(young.id(), 1, 1);
        quotas.setQuota(quotas.criteria().getLast().categories().getLast().id(), 5, 5);
        Lottery lottery = lotteries.compute(1_000, Progress.NONE);
        ProofReading proof = lotteries.proof(lottery).orElseThrow();
        ProofWords words = new ProofWords(Texts.in(Language.DUTCH), proof);

        assertThat(words.sentence(proof.shares().getFirst()))
                .isEqualTo("8 aanmeldingen delen hoogstens 1 plaatsen: geen loting kan ieder van hen meer geven dan"
                        + " 1/8 = 12,5%.");
        assertThat(words.because(proof.shares().getFirst())).contains("Leeftijd “jong” precies 1");
    }

    @Test
    void aChangedTableOrChanceIsNotAccepted() throws Exception {
        lotteries.compute(100, Progress.NONE);
        project.close();
        sql("DROP TRIGGER a_drawn_row_is_never_changed");
        sql("UPDATE lottery_row SET seats = '0:6' WHERE number = 3");
        sql("UPDATE lottery_type SET chance = '1/3' WHERE number = 1");
        project = Project.open(folder.resolve("dorp.beraad"), new Actor("notaris", ""), Clock.systemUTC());
        lotteries = new Lotteries(project);

        assertThat(lotteries.check(lotteries.current().orElseThrow()))
                .hasValueSatisfying(refusal -> assertThat(refusal).isEqualTo(new Refusal(Refusal.Reason.ROW, 3)));
    }

    @Test
    void theSchemaKeepsTheProofOfADraw() throws Exception {
        PublicDraws.draw(project, "63454660390103169462");
        assertThat(lotteries.check(lotteries.current().orElseThrow())).isEmpty();
        project.close();
        for (String forgery : List.of(
                "UPDATE lottery_proof SET objective = 'nash'",
                "DELETE FROM lottery_proof WHERE id > 0",
                "INSERT INTO lottery_proof (lottery_id, objective, gamma, optimality, row_options, proof)"
                        + " VALUES (1, 'nash', '1/1', 'attained', '', 'x')")) {
            assertThatThrownBy(() -> sql(forgery)).as(forgery).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aLotteryFromBeforeProofsIsOneOfLeximin() throws Exception {
        lotteries.compute(100, Progress.NONE);
        project.close();
        sql("DELETE FROM lottery_proof WHERE id > 0");
        project = Project.open(folder.resolve("dorp.beraad"), new Actor("notaris", ""), Clock.systemUTC());
        lotteries = new Lotteries(project);

        Lottery old = lotteries.current().orElseThrow();
        assertThat(old.evidence()).isEqualTo(Evidence.NOT_KEPT);
        assertThat(lotteries.proof(old)).isEmpty();
        PublicDraws.fixRules(project);
        assertThatThrownBy(() -> PublicDraws.of(project).freeze()).isInstanceOf(LotteryException.class);
    }

    @Test
    void comparesTheObjectives() throws Exception {
        List<Comparison> told = new ArrayList<>();
        List<Comparison> compared =
                lotteries.compare(Fraction.ONE, Selection.PROPOSED_ROWS, objective -> Progress.NONE, told::add);

        assertThat(told).isEqualTo(compared);
        assertThat(compared)
                .extracting(comparison -> comparison.goal().objective())
                .containsExactly(Objective.values());
        Comparison leximin = compared.getFirst();
        assertThat(compared).allSatisfy(other -> assertThat(other.smallest()).isLessThanOrEqualTo(leximin.bound()));
        for (Comparison comparison : compared) {
            assertThat(comparison.gini()).isBetween(Fraction.ZERO, Fraction.ONE);
            for (String criterion : List.of("Geslacht", "Leeftijd")) {
                Fraction seats = comparison.categories().stream()
                        .filter(category -> category.criterion().equals(criterion))
                        .map(category -> category.mean().times(category.members()))
                        .reduce(Fraction.ZERO, Fraction::plus);
                assertThat(seats).isEqualTo(Fraction.of(6));
            }
        }
        assertThat(lotteries.current()).isEmpty();
    }

    @Test
    void aComparisonCanBeStopped() {
        Progress stopped = new Progress() {
            @Override
            public void report(Phase phase, long done, long total) {
                // only stopping matters here
            }

            @Override
            public void checkCancelled() {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> lotteries.compare(
                        Fraction.ONE,
                        100,
                        objective -> objective == Objective.NASH ? stopped : Progress.NONE,
                        each -> {}))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void saysWhyPeopleHaveNoChoice() throws Exception {
        Quotas quotas = new Quotas(project);
        var age = quotas.criteria().getLast().categories();
        quotas.setQuota(age.getFirst().id(), 0, 0);
        quotas.setQuota(age.getLast().id(), 6, 6);
        Lottery lottery = lotteries.compute(100, Progress.NONE);

        WithoutChoice found = lotteries.withoutChoice(lottery, Progress.NONE);
        assertThat(found.excluded()).isNotEmpty();
        assertThat(found.excluded().stream()
                        .flatMap(group -> group.types().stream())
                        .mapToInt(type -> lottery.types().get(type).members())
                        .sum())
                .isEqualTo(lottery.withoutChance());
        assertThat(Texts.in(Language.DUTCH).get(found.excluded().getFirst().reason()))
                .contains("Leeftijd");
        assertThat(lotteries.check(lottery)).isEmpty();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dorp.beraad"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
