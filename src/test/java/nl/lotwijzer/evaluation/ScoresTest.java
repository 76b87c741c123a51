package nl.lotwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void averagesExactlyAndRoundsOnlyWhatIsShown() {
        Scores scores = Scores.of(Map.of("1", 1, "2", 1, "5", 4));

        assertThat(scores.average(2)).isEqualTo(new BigDecimal("3.83"));
        assertThat(scores.average(6)).isEqualTo(new BigDecimal("3.833333"));
        assertThat(Scores.of(Map.of("7.5", 1, "8", 1)).average(1)).isEqualTo(new BigDecimal("7.8"));
    }

    @Test
    void takesTheMiddleForTheMedian() {
        assertThat(Scores.of(Map.of("1", 2, "4", 3)).median()).isEqualTo("4");
        assertThat(Scores.of(Map.of("1", 2, "4", 2)).median()).isEqualTo("2.5");
        assertThat(Scores.of(Map.of("10", 3)).median()).isEqualTo("10");
        assertThat(Scores.of(Map.of("7.5", 1, "8", 1)).median()).isEqualTo("7.75");
    }

    @Test
    void countsAHalfForTheMarkAboveIt() {
        Scores scores = Scores.of(Map.of("7", 2, "7.5", 3, "8", 1));

        assertThat(scores.around(7)).isEqualTo(2);
        assertThat(scores.around(8)).isEqualTo(4);
        assertThat(scores.answers()).isEqualTo(6);
    }

    @Test
    void hasNoAverageOfNothing() {
        Scores nothing = Scores.of(Map.of());

        assertThatThrownBy(() -> nothing.average(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(nothing::median).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesSmallGroupsAndWhatWouldGiveThemAway() {
        assertThat(SmallGroups.hidden(Map.of("a", 20, "b", 5))).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("a", 20, "b", 4, "c", 9))).containsExactlyInAnyOrder("b", "c");
        assertThat(SmallGroups.hidden(Map.of("a", 20, "b", 3, "c", 2, "d", 9))).containsExactlyInAnyOrder("b", "c");
        assertThat(SmallGroups.hidden(Map.of("a", 20, "b", 1))).containsExactlyInAnyOrder("a", "b");
    }
}
