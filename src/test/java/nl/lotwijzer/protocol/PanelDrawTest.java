package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.PanelDraw.Member;
import nl.lotwijzer.protocol.PanelDraw.TypeSeats;
import org.junit.jupiter.api.Test;

class PanelDrawTest {
    private static final Seed SEED = new Seed("0b7bd2612be19f2bc40b33a7fb60316e42895a3055681d50ef162bc031a234ab");

    @Test
    void givesTheSeatsOfATypeToTheLowestLots() {
        assertThat(PanelDraw.select(SEED, List.of(singles("1", 2, "R0001", "R0002", "R0003", "R0004", "R0005"))))
                .containsExactly("R0003", "R0004");
    }

    @Test
    void doesNotCareInWhichOrderPeopleWereEntered() {
        assertThat(PanelDraw.select(SEED, List.of(singles("1", 3, "R0005", "R0003", "R0001", "R0004", "R0002"))))
                .containsExactly("R0001", "R0003", "R0004");
    }

    @Test
    void givesEachHouseholdOfAClassOneSeatAtMost() {
        // The households come in the order H03, H02, H01: H03 gives a member of the first type, H02 one of the second.
        TypeSeats first = inHouseholds("1", 1, "R0001:H01", "R0002:H02", "R0003:H03");
        TypeSeats second = inHouseholds("2", 1, "R0011:H01", "R0012:H02", "R0013:H03");
        assertThat(PanelDraw.select(SEED, List.of(first, second))).containsExactly("R0003", "R0012");
        assertThat(PanelDraw.select(SEED, List.of(second, first))).containsExactly("R0002", "R0013");
    }

    @Test
    void takesTheLowestLotWithinAHousehold() {
        TypeSeats twins = inHouseholds("1", 1, "R0001:H03", "R0003:H03", "R0004:H01", "R0005:H01");
        assertThat(PanelDraw.select(SEED, List.of(twins))).containsExactly("R0003");
    }

    @Test
    void neverDrawsTwoOfOneHousehold() {
        List<String> one = IntStream.range(0, 40)
                .mapToObj(i -> "A%02d:H%02d".formatted(i, i))
                .toList();
        List<String> two = IntStream.range(0, 40)
                .mapToObj(i -> "B%02d:H%02d".formatted(i, i))
                .toList();
        for (int i = 0; i < 50; i++) {
            List<String> panel = PanelDraw.select(
                    Seed.ofText("proef " + i),
                    List.of(
                            inHouseholds("1", 20, one.toArray(String[]::new)),
                            inHouseholds("2", 15, two.toArray(String[]::new))));
            assertThat(panel).hasSize(35);
            assertThat(panel.stream().map(number -> number.substring(1)).distinct())
                    .hasSize(35);
        }
    }

    @Test
    void refusesRowsThatAreNotLawful() {
        assertThatIllegalArgumentException().isThrownBy(() -> singles("1", 2, "R0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> singles("1", -1, "R0001"));
        TypeSeats first = inHouseholds("1", 1, "R0001:H01");
        TypeSeats second = inHouseholds("2", 1, "R0002:H01");
        assertThatIllegalArgumentException().isThrownBy(() -> PanelDraw.select(SEED, List.of(first, second)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelDraw.select(SEED, List.of(singles("1", 1, "R0001"), singles("2", 1, "R0001"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeSeats("1", "K1", List.of(new Member("R0001", null)), 0));
    }

    private static TypeSeats singles(String code, int seats, String... numbers) {
        return new TypeSeats(
                code,
                null,
                Stream.of(numbers).map(number -> new Member(number, null)).toList(),
                seats);
    }

    private static TypeSeats inHouseholds(String code, int seats, String... numbersAndHouseholds) {
        return new TypeSeats(
                code,
                "K1",
                Stream.of(numbersAndHouseholds)
                        .map(text -> text.split(":", 2))
                        .map(parts -> new Member(parts[0], parts[1]))
                        .toList(),
                seats);
    }
}
