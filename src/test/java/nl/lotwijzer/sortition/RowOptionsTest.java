package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class RowOptionsTest {

    private static RowOption option(int rows, Fraction loss) {
        return new RowOption(rows, loss, Fraction.of(1, 10));
    }

    @Test
    void theFewestRowsThatCostNobodyTooMuchAreProposed() {
        Fraction much = Fraction.of(1, 2);
        assertThat(RowOptions.proposed(List.of(option(100, Fraction.ZERO), option(1000, Fraction.ZERO))))
                .isEqualTo(100);
        assertThat(RowOptions.proposed(List.of(option(100, much), option(1000, Fraction.ZERO))))
                .isEqualTo(1000);
    }

    @Test
    void whereAllCostTooMuchItIsTheOneThatCostsLeast() {
        assertThat(RowOptions.proposed(List.of(option(100, Fraction.of(3, 4)), option(1000, Fraction.of(1, 2)))))
                .isEqualTo(1000);
        assertThat(RowOptions.proposed(List.of(option(100, Fraction.of(1, 2)), option(1000, Fraction.of(3, 4)))))
                .isEqualTo(100);
        assertThat(RowOptions.proposed(List.of(option(100, Fraction.of(1, 2)), option(1000, Fraction.of(1, 2)))))
                .isEqualTo(100);
        assertThat(RowOptions.proposed(List.of())).isEqualTo(1000);
    }

    @Test
    void whatRowsCostIsCountedFromTheSmallestChance() throws Exception {
        // one seat for 61 people of whom each is a type: of 100 rows 39 have two and 22 one, of which nobody has 100/61
        int[][] categories = new int[61][1];
        Arrays.setAll(categories, i -> new int[] {i});
        int[] households = new int[61];
        Arrays.fill(households, -1);
        SelectionResult result = Selection.compute(
                Pool.of(categories, households), new SelectionRules(1, List.of()), 100, Progress.NONE);
        RowOption hundred = result.rowOptions().getFirst();
        assertThat(hundred.smallest()).isEqualTo(Fraction.of(1, 100));
        assertThat(hundred.largestLoss()).isEqualTo(Fraction.of(39, 100));
        assertThat(result.table().totalSeats(0)).isBetween(1L, 2L);
        assertThat(result.smallestChance()).isEqualTo(Fraction.of(1, 100));
        assertThat(result.largestChance()).isEqualTo(Fraction.of(2, 100));
        assertThat(result.deviation()).isEqualTo(Fraction.of(1, 61).minus(Fraction.of(1, 100)));
    }
}
