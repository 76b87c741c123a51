package nl.lotwijzer.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which part of the response comes in by which day. */
class ArrivalModelTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void theUsualCurveGoesUpFromNobodyToEverybody() {
        ArrivalModel usual = ArrivalModel.usual();

        assertThat(usual.permille()).isSorted().hasSize(43);
        assertThat(usual.permille(-1)).isZero();
        assertThat(usual.permille(0)).isZero();
        assertThat(usual.permille(7)).isEqualTo(420);
        assertThat(usual.permille(42)).isEqualTo(1000);
        assertThat(usual.permille(400)).isEqualTo(1000);
        assertThat(usual.fitted()).isFalse();
    }

    @Test
    void aFinishedSendingOfOnesOwnIsLearntFrom() {
        ArrivalModel own = ArrivalModel.of(List.of(curve(60, 50, true)));

        assertThat(own.fitted()).isTrue();
        assertThat(own.from()).isEqualTo(60);
        // One each day from day 0 on, the rest on the last day.
        assertThat(own.permille(0)).isEqualTo(16);
        assertThat(own.permille(29)).isEqualTo(500);
        assertThat(own.permille(42)).isEqualTo(1000);
    }

    @Test
    void aSendingThatIsNotFinishedOrTooSmallOrNotDatedIsNot() {
        assertThat(ArrivalModel.of(List.of(curve(60, 41, true)))).isEqualTo(ArrivalModel.usual());
        assertThat(ArrivalModel.of(List.of(curve(49, 50, true)))).isEqualTo(ArrivalModel.usual());
        assertThat(ArrivalModel.of(List.of(curve(60, 50, false)))).isEqualTo(ArrivalModel.usual());
    }

    /** One registration a day, and on day 40 all that are left. */
    private static BatchCurve curve(int registrations, int lastDay, boolean sent) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < registrations; i++) {
            days.add(START.plusDays(Math.min(i, 40)));
        }
        return BatchCurve.of("1", START, sent, 1000, days, 0, START.plusDays(lastDay));
    }
}
