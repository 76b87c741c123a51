package nl.lotwijzer.desktop.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothingHasNoScale() {
        assertThat(TimeScale.of(standing(PhaseDates.NONE), List.of(), TODAY)).isEmpty();
    }

    @Test
    void itHoldsEverythingAndToday() {
        TimeScale scale = TimeScale.of(
                        standing(new PhaseDates(
                                Optional.of(LocalDate.of(2026, 9, 15)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(LocalDate.of(2026, 10, 31)),
                        TODAY)
                .orElseThrow();

        assertThat(scale).isEqualTo(new TimeScale(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1)));
        assertThat(scale.at(LocalDate.of(2026, 9, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2026, 12, 1))).isEqualTo(1);
        assertThat(scale.at(LocalDate.of(2026, 10, 1))).isCloseTo(30 / 91.0, within(1e-9));
        assertThat(scale.names())
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    }

    @Test
    void aLongTimeNamesQuartersHalfYearsOrYears() {
        assertThat(names(15)).containsExactly(1, 4, 7, 10, 1);
        assertThat(names(43)).containsExactly(1, 7, 1, 7, 1, 7, 1, 7);
        assertThat(names(90)).containsOnly(1).hasSize(8);
    }

    private static List<Integer> names(int months) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new TimeScale(from, from.plusMonths(months))
                .names().stream().map(YearMonth::getMonthValue).toList();
    }

    private static Standing standing(PhaseDates dates) {
        return new Standing(
                Mandate.NONE, List.of(new PhaseStanding(Phase.EXECUTION, dates, List.of())), List.of(), List.of());
    }
}
