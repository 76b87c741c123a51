package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class KnownPoolsTest {

    @Test
    void theScottishPoolOf150HasItsKnownChances() throws Exception {
        Instance instance = Instances.sortitionAlgorithms150();
        SelectionResult result = Selection.compute(instance.pool(), instance.rules(22), 1000, Progress.NONE);
        assertThat(result.bound()).isEqualTo(Fraction.of(1, 11));
        List<List<String>> known =
                Instances.lines(Instances.folder("sortition-algorithms-150").resolve("leximin-k22.csv"));
        for (List<String> line : known.subList(1, known.size())) {
            int registrant = instance.ids().indexOf(line.get(0));
            double chance = Double.parseDouble(line.get(1));
            assertThat(result.idealOf(registrant).toDouble()).isBetween(chance - 1e-6, chance + 1e-6);
            assertThat(result.chanceOf(registrant).toDouble()).isBetween(chance - 1e-3, chance + 1e-3);
        }
    }

    @Test
    void theExamplesGiveEverybodyTheSameChance() throws Exception {
        Instance small = Instances.example("example-small");
        Instance large = Instances.example("example-large");
        for (SelectionResult result : List.of(
                Selection.compute(small.pool(), small.rules(20), 1000, Progress.NONE),
                Selection.compute(large.pool(), large.rules(200), 1000, Progress.NONE))) {
            assertThat(result.ideals()).containsOnly(Fraction.of(1, 10));
            assertThat(result.pool().types())
                    .allSatisfy(
                            type -> assertThat(result.chance(type).toDouble()).isBetween(0.099, 0.101));
        }
    }
}
