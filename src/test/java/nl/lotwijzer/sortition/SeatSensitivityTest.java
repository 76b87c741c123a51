package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class SeatSensitivityTest {

    private static final Quota WOMEN = new Quota(0, 0, 1, 2);
    private static final Quota MEN = new Quota(0, 1, 1, 4);

    private static SeatSensitivity.Effect effect(SeatSensitivity all, Rule after) {
        return all.changes().stream()
                .filter(changed -> changed.change().after().equals(after))
                .findFirst()
                .orElseThrow()
                .effect();
    }

    @Test
    void moreSeatsForTheCategoryThatIsShortOfThem() {
        // eight women share at most two of four seats, two men have the rest
        int[][] categories = {{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {1}, {1}};
        int[] households = new int[10];
        Arrays.fill(households, -1);
        SelectionRules rules = new SelectionRules(4, List.of(WOMEN, MEN));
        SeatSensitivity all =
                SeatSensitivity.of(Pool.of(categories, households), rules, SeatChange.all(rules), Progress.NONE);

        assertThat(all.now()).isEqualTo(new SeatSensitivity.Effect(Optional.of(Fraction.of(1, 4)), 0));
        assertThat(effect(all, new Rule.Maximum(new Quota(0, 0, 1, 3))).smallest())
                .contains(Fraction.of(3, 8));
        assertThat(effect(all, new Rule.Maximum(new Quota(0, 0, 1, 1))).smallest())
                .as("two men cannot take three seats")
                .isEmpty();
        assertThat(effect(all, new Rule.PanelSize(5)).smallest()).isEmpty();
        assertThat(effect(all, new Rule.Maximum(new Quota(0, 1, 1, 3)))).isEqualTo(all.now());
    }

    @Test
    void onlyChangesThatMakeSense() {
        assertThat(SeatChange.of(new Quota(0, 0, 0, 0), 3))
                .extracting(SeatChange::after)
                .containsExactly(new Rule.Maximum(new Quota(0, 0, 0, 1)));
        assertThat(SeatChange.of(new Quota(0, 0, 2, 3), 3))
                .extracting(SeatChange::after)
                .containsExactly(
                        new Rule.Minimum(new Quota(0, 0, 1, 3)),
                        new Rule.Minimum(new Quota(0, 0, 3, 3)),
                        new Rule.Maximum(new Quota(0, 0, 2, 2)));
        assertThat(SeatChange.of(new Quota(0, 0, 0, 9), 3))
                .as("a maximum above the panel size says nothing, nor does one seat less")
                .extracting(SeatChange::after)
                .containsExactly(new Rule.Minimum(new Quota(0, 0, 1, 9)));
        assertThat(SeatChange.all(new SelectionRules(1, List.of()))).hasSize(1);
        SelectionRules rules = new SelectionRules(3, List.of(WOMEN));
        assertThat(new SeatChange(new Rule.OnePerHousehold(), new Rule.OnePerHousehold()).applied(rules))
                .as("what knows no seats changes none")
                .isEqualTo(rules);
    }

    @Test
    void theSmallestChanceIsThatOfTheListOfAllPanels() {
        int compared = 0;
        int higher = 0;
        for (SmallPool small : SmallPool.feasible(60)) {
            List<SeatChange> changes = SeatChange.all(small.rules());
            SeatSensitivity all = SeatSensitivity.of(small.pool(), small.rules(), changes, Progress.NONE);
            for (SeatSensitivity.Changed changed : all.changes()) {
                SelectionRules rules = changed.change().applied(small.rules());
                BruteForce truth = new BruteForce(small.categories(), small.households(), rules);
                SeatSensitivity.Effect effect = changed.effect();
                assertThat(effect.smallest().isEmpty()).isEqualTo(truth.panels().isEmpty());
                long without = 0;
                Fraction smallest = Fraction.ONE;
                for (int person = 0; person < small.households().length; person++) {
                    Fraction chance = truth.chance(person);
                    without += chance.signum() == 0 ? 1 : 0;
                    smallest = chance.signum() > 0 && chance.compareTo(smallest) < 0 ? chance : smallest;
                }
                assertThat(effect.withoutChance()).isEqualTo(without);
                if (effect.smallest().isPresent()) {
                    compared++;
                    assertThat(effect.smallest().get()).isGreaterThanOrEqualTo(smallest);
                    higher += effect.smallest().get().equals(smallest) ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(higher)
                .as("where whole panels cannot reach what the rules allow")
                .isLessThan(compared / 20);
    }

    @Test
    void canBeStopped() {
        RealisticPool made = RealisticPool.of(1, 120, 20, new int[] {5, 2, 4, 3}, 0.2, 1);
        Random random = new Random(1);
        for (int run = 0; run < 10; run++) {
            long patience = random.nextInt(60);
            Progress impatient = new Progress() {
                private long asked;

                @Override
                public void report(Phase phase, long done, long total) {
                    assertThat(done).isLessThanOrEqualTo(total);
                }

                @Override
                public void checkCancelled() {
                    if (asked++ >= patience) {
                        throw new CancellationException();
                    }
                }
            };
            assertThatThrownBy(() ->
                            SeatSensitivity.of(made.pool(), made.rules(), SeatChange.all(made.rules()), impatient))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
