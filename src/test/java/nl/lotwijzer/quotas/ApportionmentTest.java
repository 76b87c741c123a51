package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked values are those of Den Haag, 2019. */
class ApportionmentTest {
    static Stream<Arguments> workedValues() {
        return Stream.of(
                arguments(List.of(128_180L, 146_030L, 144_220L), 100, List.of(31, 35, 34)),
                arguments(List.of(66_099L, 162_025L, 139_157L, 78_020L), 100, List.of(15, 36, 31, 18)),
                arguments(List.of(266_778L, 271_055L), 175, List.of(87, 88)));
    }

    @ParameterizedTest
    @MethodSource
    void workedValues(List<Long> populations, int seats, List<Integer> targets) {
        assertThat(Apportionment.largestRemainder(populations, seats)).isEqualTo(targets);
    }

    @Test
    void sharesAreExact() {
        assertThat(Apportionment.shares(List.of(1L, 2L), 100))
                .containsExactly(Fraction.of(100, 3), Fraction.of(200, 3));
    }

    @Test
    void ofEqualRemaindersTheOneListedFirstIsRoundedUp() {
        assertThat(Apportionment.largestRemainder(List.of(1L, 1L, 1L, 1L), 2)).containsExactly(1, 1, 0, 0);
        assertThat(Apportionment.largestRemainder(List.of(5L, 5L), 7)).containsExactly(4, 3);
    }

    @Test
    void withoutPopulationThereAreNoShares() {
        assertThatIllegalStateException().isThrownBy(() -> Apportionment.shares(List.of(0L, 0L), 10));
    }

    @Test
    void everyMethodLeavesRoomForExactlyThePanel() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int seats = 1 + random.nextInt(200);
            Criterion criterion = criterion(random);
            for (QuotaMethod method : List.of(
                    new QuotaMethod.Rounded(),
                    new QuotaMethod.SeatsAround(random.nextInt(4)),
                    new QuotaMethod.PercentAround(random.nextInt(30)))) {
                List<QuotaMethod.Range> ranges = method.ranges(criterion, seats);
                assertThat(ranges.stream().mapToInt(QuotaMethod.Range::min).sum())
                        .isLessThanOrEqualTo(seats);
                assertThat(ranges.stream().mapToInt(QuotaMethod.Range::max).sum())
                        .isGreaterThanOrEqualTo(seats);
                assertThat(ranges).allMatch(range -> range.min() >= 0 && range.max() <= seats);
            }
        }
    }

    @Test
    void theMethodsDifferInTheirMargins() {
        Criterion criterion = new Criterion(
                1,
                "Opleiding",
                List.of(
                        new Category(1, "laag", 128_180, 0, 100),
                        new Category(2, "midden", 146_030, 0, 100),
                        new Category(3, "hoog", 144_220, 0, 100)));
        assertThat(new QuotaMethod.Rounded().ranges(criterion, 100))
                .containsExactly(range(30, 31), range(34, 35), range(34, 35));
        assertThat(new QuotaMethod.SeatsAround(2).ranges(criterion, 100))
                .containsExactly(range(29, 33), range(33, 37), range(32, 36));
        assertThat(new QuotaMethod.PercentAround(10).ranges(criterion, 100))
                .containsExactly(range(27, 34), range(31, 39), range(31, 38));
    }

    private static QuotaMethod.Range range(int from, int to) {
        return new QuotaMethod.Range(from, to);
    }

    private static Criterion criterion(Random random) {
        List<Category> categories = new ArrayList<>();
        for (int place = 0; place < 2 + random.nextInt(8); place++) {
            categories.add(new Category(place, "c" + place, 1 + random.nextInt(5_000), 0, 10));
        }
        return new Criterion(0, "k", categories);
    }
}
