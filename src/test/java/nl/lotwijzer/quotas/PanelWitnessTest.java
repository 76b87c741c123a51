package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import org.junit.jupiter.api.Test;

/** What the quick search finds, the exact search finds too; and mostly the quick one finds it. */
class PanelWitnessTest {
    private static final int ROUNDS = 400;

    @Test
    void aPanelThatIsFoundIsThere() {
        Random random = new Random(3);
        int found = 0;
        int there = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SelectionInput input = random(random);
            boolean exact = Feasibility.counted(input).isEmpty()
                    && Selection.feasible(input.pool(), input.rules(), Progress.NONE);
            boolean quick = PanelWitness.found(input, Progress.NONE);
            assertThat(!quick || exact).as("round " + round).isTrue();
            assertThat(Feasibility.possible(input, Progress.NONE)).isEqualTo(exact);
            found += quick ? 1 : 0;
            there += exact ? 1 : 0;
        }
        assertThat(there).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        assertThat(found).isGreaterThan(there / 2);
    }

    private static SelectionInput random(Random random) {
        int seats = 2 + random.nextInt(6);
        List<Criterion> criteria = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(3); number++) {
            List<Category> categories = new ArrayList<>();
            for (int category = 0; category < 2 + random.nextInt(2); category++) {
                int min = random.nextInt(3);
                categories.add(new Category(category, "c" + category, 0, min, min + random.nextInt(seats)));
            }
            criteria.add(new Criterion(number, "k" + number, categories));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < 4 + random.nextInt(16); number++) {
            candidates.add(new Candidate(
                    "R" + number,
                    Map.of(
                            "k0", "c" + random.nextInt(2),
                            "k1", "c" + random.nextInt(2),
                            "k2", "c" + random.nextInt(2)),
                    random.nextBoolean() ? "" : "h" + random.nextInt(8)));
        }
        return SelectionInput.of(seats, random.nextBoolean(), criteria, candidates);
    }
}
