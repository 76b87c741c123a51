package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.Rounding.Range;
import org.junit.jupiter.api.Test;

/** Quotas as they follow from a population, worked out by hand. */
class RoundingTest {
    private static final List<Long> POPULATION = List.of(1L, 1L, 4L);

    @Test
    void roundsSharesDownAndUp() {
        // shares of 10 seats: 5/3, 5/3, 20/3
        assertThat(new Rounding.DownUp().quotas(POPULATION, 10)).isEqualTo(ranges(1, 2, 1, 2, 6, 7));
        assertThat(new Rounding.DownUp().quotas(POPULATION, 6)).isEqualTo(ranges(1, 1, 1, 1, 4, 4));
    }

    @Test
    void givesSeatsByLargestRemainderToTheFirstListedAmongEquals() {
        // remainders 2/3, 2/3, 2/3 for two seats: the first two get them
        assertThat(new Rounding.Seats(0).quotas(POPULATION, 10)).isEqualTo(ranges(2, 2, 2, 2, 6, 6));
        assertThat(new Rounding.Seats(3).quotas(POPULATION, 10)).isEqualTo(ranges(0, 5, 0, 5, 3, 9));
        assertThat(new Rounding.Seats(8).quotas(POPULATION, 10)).isEqualTo(ranges(0, 10, 0, 10, 0, 10));
    }

    @Test
    void takesPercentagesOfTheShare() {
        // 20/3 less and more a tenth: 6 and 7.33
        assertThat(new Rounding.Percent(10).quotas(POPULATION, 10)).isEqualTo(ranges(1, 2, 1, 2, 6, 8));
        assertThat(new Rounding.Percent(100).quotas(POPULATION, 10)).isEqualTo(ranges(0, 4, 0, 4, 0, 10));
    }

    @Test
    void leavesWhatIsEnteredByHand() {
        assertThat(new Rounding.ByHand().quotas(POPULATION, 10)).isEmpty();
    }

    private static Optional<List<Range>> ranges(int... limits) {
        return Optional.of(Stream.iterate(0, i -> i < limits.length, i -> i + 2)
                .map(i -> new Range(limits[i], limits[i + 1]))
                .toList());
    }
}
