package nl.lotwijzer.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The addresses of {@code addresses.txt}, grouped as a person would group them, every pair of them both ways. */
class HouseholdTest {
    private static final String NO_HOUSEHOLD = "-";

    private record Written(String group, String line, Address address) {
        Optional<Household> household() {
            return Household.at(address);
        }
    }

    @Test
    void everyTwoSpellingsAreOneHouseholdIfAndOnlyIfAPersonSaysSo() throws IOException {
        List<Written> all = addresses();
        List<String> wrong = new ArrayList<>();
        for (Written one : all) {
            for (Written other : all) {
                boolean expected = one.group().equals(other.group());
                boolean together =
                        one.household().isPresent() && one.household().equals(other.household());
                if (!one.group().equals(NO_HOUSEHOLD) && expected != together) {
                    wrong.add((expected ? "one house: " : "two houses: ") + one + " " + one.household() + "\n    "
                            + other + " " + other.household());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void nobodyLivesTogetherForLackOfAnAddress() throws IOException {
        assertThat(addresses())
                .filteredOn(written -> written.group().equals(NO_HOUSEHOLD))
                .allSatisfy(written ->
                        assertThat(written.household()).as(written.line()).isEmpty());
    }

    @Test
    void aHouseholdMadeByHandIsAtNoAddress() throws IOException {
        Household chosen = Household.chosen(3);

        assertThat(chosen).isEqualTo(Household.chosen(3)).isNotEqualTo(Household.chosen(4));
        assertThat(addresses()).noneMatch(written -> written.household().equals(Optional.of(chosen)));
    }

    private static List<Written> addresses() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HouseholdTest.class.getResourceAsStream("addresses.txt"), "addresses.txt")) {
            List<Written> addresses = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\|", -1);
                    assertThat(parts).as(line).hasSize(6);
                    addresses.add(new Written(
                            parts[0].strip(),
                            line,
                            new Address(
                                    parts[1].strip(),
                                    parts[2].strip(),
                                    parts[3].strip(),
                                    parts[4].strip(),
                                    parts[5].strip())));
                }
            }
            return addresses;
        }
    }
}
