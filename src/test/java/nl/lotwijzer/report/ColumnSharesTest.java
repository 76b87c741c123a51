package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
    @Test
    void noWordIsBrokenWhileTheWordsFitBesideEachOther() {
        List<Integer> shares = ColumnShares.of(
                List.of("Nr.", "Besluitnummer", "Reden"),
                List.of(
                        List.of(
                                "10",
                                "RB 2027-61",
                                "Nieuwe plannen niet meer; twee plannen die al zijn vergund gaan door."),
                        List.of("2", "", "Overgenomen")),
                60);
        assertThat(shares.get(0)).isEqualTo(7);
        assertThat(shares.get(1)).isEqualTo(17);
        assertThat(shares.get(2)).isBetween(30, 43);
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(60);
    }

    @Test
    void withoutRoomEachColumnKeepsWhatItsLongestWordAsks() {
        assertThat(ColumnShares.of(List.of("Aanbeveling", "Begroting"), List.of(List.of("een lange zin", "1")), 10))
                .containsExactly(15, 13);
    }

    @Test
    void aTableWithoutRowsHasTheWidthsOfItsHeaders() {
        assertThat(ColumnShares.of(List.of("Nr.", "Thema"), List.of(), 84)).containsExactly(7, 9);
    }
}
