package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.ProofChecker;
import org.junit.jupiter.api.Test;

/** Small pools with many criteria and no room in the quotas, where whole panels often cannot reach what the rules allow. */
class TightPoolsTest {

    private int selections;
    private int withCuts;
    private int mostCuts;

    @Test
    void everyObjectiveIsAttainedAndProvedByCutsWhereNeeded() {
        long last = Long.getLong("lotwijzer.tightPools", 15);
        for (long seed = 1; seed <= last; seed++) {
            int n = 20 + (int) (seed * 7 % 50);
            RealisticPool made =
                    RealisticPool.of(seed, n, n / 4, new int[] {3, 2, 4, 2, 2}, 0.3 * (seed % 2), (int) (seed % 3) / 2);
            check("realistic pool " + seed, made.pool(), made.rules());
            for (long variant = 10 * seed; variant < 10 * seed + 10; variant++) {
                RandomPool random = RandomPool.of(new Random(-variant), 45);
                check("random pool " + variant, random.pool(), random.rules());
            }
        }
        System.out.printf(
                "%d selections from tight pools: %d needed cuts, %d at most%n", selections, withCuts, mostCuts);
        assertThat(withCuts).isPositive();
    }

    private void check(String name, Pool pool, SelectionRules rules) {
        for (Objective objective : Objective.values()) {
            SelectionResult result;
            try {
                result = Selection.compute(pool, rules, Goal.of(objective), 1000, Progress.NONE);
            } catch (InfeasibleException e) {
                assertThat(e.proof().map(cases -> ProofChecker.provesImpossible(e.facts(), cases)))
                        .as(name)
                        .contains(true);
                continue;
            }
            assertThat(result.optimality()).as("%s, %s", name, objective).isEqualTo(Optimality.ATTAINED);
            assertThat(ProofChecker.check(result.facts(), result.proof(), result.tableFacts()))
                    .as("%s, %s", name, objective)
                    .isEmpty();
            selections++;
            withCuts += result.cuts() > 0 ? 1 : 0;
            mostCuts = Math.max(mostCuts, result.cuts());
        }
    }
}
