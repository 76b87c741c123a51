package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignTest {
    @ParameterizedTest
    @CsvSource({"2,2,3", "3,3,4", "4,4,5", "5,5,6", "7,5,7", "8,4,9", "8,8,9", "9,3,10", "13,8,13", "16,8,17", "25,6,25"
    })
    void nobodyMeetsTwice(int tables, int seats, int rounds) {
        Design design = Design.of(tables, seats).orElseThrow();
        assertThat(design.rounds()).isEqualTo(rounds);
        assertThat(design.places()).isEqualTo(tables * seats);
        BitSet met = new BitSet();
        for (int round = 0; round < rounds; round++) {
            int[] held = new int[tables];
            for (int one = 0; one < design.places(); one++) {
                held[design.table(round, one)]++;
                for (int other = 0; other < one; other++) {
                    if (design.table(round, one) == design.table(round, other)) {
                        assertThat(met.get(one * design.places() + other)).isFalse();
                        met.set(one * design.places() + other);
                    }
                }
            }
            assertThat(held).containsOnly(seats);
        }
    }

    @Test
    void thereIsNoneForOtherNumbersOfTables() {
        assertThat(Design.of(6, 4)).isEmpty();
        assertThat(Design.of(12, 8)).isEmpty();
        assertThat(Design.of(5, 6)).isEmpty();
        assertThat(Design.of(1, 1)).isEmpty();
    }
}
