package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.protocol.Sha256;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same pool, rules, goal and rows give the same answer, to the last seat of the last row, in every process and on every
 * machine. Whoever changes the engine so that it gives another answer changes these hashes, and the version of the program
 * with them: a draw is done again with the version that it names.
 */
class SameAnswerTest {

    /** A pool is {@code small:seed}, of at most so many registrants behind a slash, or {@code town:seed} of so many. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            town:1/24, LEXIMIN, 100, 0c9b81a04f483901
            town:1/24, MAXIMIN, 100, fea21dedc71d0233
            town:1/24, MINIMAX, 100, fc32b6eb08966f6d
            town:1/24, NASH, 100, 38067e7ab44823e9
            town:1/24, GOLDILOCKS, 100, f0b375eaad7c1e49
            town:4/24, LEXIMIN, 7, 3a54ce44a3b1134f
            town:4/24, MAXIMIN, 7, c8e46ecf6d3710e6
            town:4/24, MINIMAX, 7, f63b44dda2581e3a
            town:4/24, NASH, 7, 00066c0752a32904
            town:4/24, GOLDILOCKS, 7, 8e684344d00c8ff9
            small:-129/45, LEXIMIN, 100, 2765b9245bc60cee
            small:-129/45, MAXIMIN, 100, 27b6475a731750ae
            small:-129/45, MINIMAX, 100, ea5cb0f748f70d5e
            small:-129/45, NASH, 100, 40bfdbaea7e7a71e
            small:-129/45, GOLDILOCKS, 100, e991d9035c021e81
            town:7/60, LEXIMIN, 33, 2728a7b73331743e
            town:7/60, NASH, 33, c180ff3fcc1681c4
            town:3/120, GOLDILOCKS, 100, 64f98c72d50efc0a
            town:5/120, NASH, 0, a578180eb226cfa7
            town:3/120, LEXIMIN, 0, 41203e5d36b216d4
            town:6/60, MINIMAX, 100, 43f4bcae91affca8
            small:-32/45, LEXIMIN, 100, ff2e90d48504c1bc
            small:-19/45, NASH, 10, ffd5e868f8cd9157
            small:-170/45, LEXIMIN, 100, edde2b4f1539c445
            small:0/14, LEXIMIN, 100, 00659872ec8a06ab
            small:30/14, LEXIMIN, 100, 3259e6ae1c02d1da
            small:20/14, MAXIMIN, 1, 2498904946e5f870
            small:40/14, GOLDILOCKS, 1000, b080e60daed42300
            small:-130/45, LEXIMIN, 100, d2e263f6c7a94564
            """)
    void asEver(String name, Objective objective, int rows, String hash) {
        assertThat(Sha256.hex(answer(name, objective, rows)).substring(0, 16)).isEqualTo(hash);
    }

    /** Large enough for the shorter roads that are taken where there are hundreds of types. */
    @ParameterizedTest
    @CsvSource("city:1/650, LEXIMIN, 100, f6c3e053a55d0ec1")
    @DisabledIfSystemProperty(named = "lotwijzer.mutation", matches = "true", disabledReason = "takes seconds")
    void asEverInACity(String name, Objective objective, int rows, String hash) {
        asEver(name, objective, rows, hash);
    }

    private static String answer(String name, Objective objective, int rows) {
        long seed = Long.parseLong(name.substring(name.indexOf(':') + 1, name.indexOf('/')));
        int size = Integer.parseInt(name.substring(name.indexOf('/') + 1));
        if (name.startsWith("small")) {
            RandomPool random = RandomPool.of(new Random(seed), size);
            return answer(random.pool(), random.rules(), objective, rows);
        }
        boolean city = name.startsWith("city");
        int[] sizes = city ? new int[] {8, 2, 5, 4, 3, 3, 2} : new int[] {3, 2, 4, 2, 2};
        int seats = city ? 40 : Math.max(4, size / 6);
        RealisticPool town = RealisticPool.of(seed, size, seats, sizes, 0.3 * (seed % 2), (int) (seed % 3) / 2);
        return answer(town.pool(), town.rules(), objective, rows);
    }

    private static String answer(Pool pool, SelectionRules rules, Objective objective, int rows) {
        Goal goal = objective == Objective.GOLDILOCKS ? new Goal(objective, Fraction.of(3, 2)) : Goal.of(objective);
        try {
            SelectionResult result = Selection.compute(pool, rules, goal, rows, Progress.NONE);
            return ProofText.write(result.proof()) + result.tableFacts() + result.rowOptions() + result.optimality();
        } catch (InfeasibleException e) {
            return e.getMessage() + e.proof();
        }
    }
}
