package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules say by which rounding the quotas follow from the population, whichever button made them. */
class RuleRoundingTest {
    private static final RuleChoices CHOICES = PublicDraws.choices(new Announced.Dice(20));

    @TempDir
    Path folder;

    private Project project;
    private Quotas quotas;

    @BeforeEach
    void populate() throws Exception {
        project = SmallTown.in(folder);
        project.changeDetails(project.details().withPanelSize(40));
        quotas = new Quotas(project);
        List<Criterion> criteria = quotas.criteria();
        long[] people = {507, 493, 311, 689};
        int next = 0;
        for (Criterion criterion : criteria) {
            for (Category category : criterion.categories()) {
                quotas.setPopulation(category.id(), people[next++]);
            }
        }
        PublicDraws.of(project).decide(new CouncilDecision.Without("proef"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void findsTheRoundingThatExplainsTheQuotas() throws Exception {
        quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
        assertThat(roundings()).containsOnly(new Rounding.DownUp());
        quotas.calculate(new QuotaMethod.SeatsAround(3), quotas.criteria());
        assertThat(roundings()).containsOnly(new Rounding.Seats(3));
        quotas.calculate(new QuotaMethod.PercentAround(20), quotas.criteria());
        assertThat(rules().criteria()).allSatisfy(RuleRoundingTest::assertFollows);
        quotas.setQuota(quotas.criteria().getFirst().categories().getFirst().id(), 1, 39);
        assertThat(roundings().getFirst()).isEqualTo(new Rounding.ByHand());
        assertThat(rules().criteria().getFirst().categories().getFirst().population())
                .isEqualTo(507);
    }

    private static void assertFollows(RuleCriterion criterion) {
        assertThat(criterion.rounding()).isNotInstanceOf(Rounding.ByHand.class);
        assertThat(criterion.quotas(40).orElseThrow())
                .isEqualTo(criterion.categories().stream()
                        .map(category -> new Rounding.Range(category.min(), category.max()))
                        .toList());
    }

    private List<Rounding> roundings() throws Exception {
        return rules().criteria().stream().map(RuleCriterion::rounding).toList();
    }

    private Rules rules() throws Exception {
        return Rules.read(PublicDraws.of(project).rulesText(CHOICES));
    }

    @Test
    void aMaximumAboveTheSeatsIsRefused() throws Exception {
        quotas.setQuota(quotas.criteria().getFirst().categories().getFirst().id(), 1, 41);
        assertThatThrownBy(this::rules)
                .isInstanceOfSatisfying(
                        LotteryException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("lottery.failure.maxAboveSeats"));
    }
}
