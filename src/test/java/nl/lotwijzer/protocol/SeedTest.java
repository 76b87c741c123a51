package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The test vectors of protocol LW1. */
class SeedTest {
    private static final String C = "9e8edab6dea6816f4ff67f3d205e070fb03bc8dfd1a6a501dfb8fd2643fe23d5";
    private static final Seed SEED = new Seed("0b7bd2612be19f2bc40b33a7fb60316e42895a3055681d50ef162bc031a234ab");

    @Test
    void hashesTheBytesOfAText() {
        assertThat(Sha256.hex("voorbeeld-manifest\n")).isEqualTo(C);
        assertThat(Sha256.hex("voorbeeld-regels\n"))
                .isEqualTo("cdc113db82545946177cca44844fb59d3db13f7bf3cca86ba953094f782a5b51");
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void followsFromCommitmentRoundAndContributions() {
        List<Contribution> contributions = List.of(
                new Contribution("dobbel", "63454660390103169462"),
                new Contribution(
                        "baken",
                        "drand-quicknet:27946612:2e48e264d6525961c05c729f3db1ea7b10d07c695800f3a0844f16315b7e01d1"));
        assertThat(Seed.ofDraw(C, 1, contributions)).isEqualTo(SEED);
    }

    @ParameterizedTest
    @CsvSource({"rij, 1000, 363", "rij, 10000, 5363", "munt, 2, 1"})
    void choosesUniformly(String label, int bound, int expected) {
        assertThat(SEED.uniform(label, bound)).isEqualTo(expected);
    }

    @Test
    void choosesTheRow() {
        assertThat(SEED.row(1000)).isEqualTo(363);
    }

    @Test
    void reachesEveryNumberAboutEquallyOften() {
        int[] counts = new int[6];
        IntStream.range(0, 6000)
                .map(i -> Seed.ofText("zaad " + i).uniform("steen", 6))
                .forEach(face -> counts[face]++);
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(880, 1120));
    }

    @ParameterizedTest
    @CsvSource({
        "R0001, a6cf590dd66a27724ae54e57bc2e2759bd352df7aff9faad53b61b04c079a27c",
        "R0002, f92838a6d0b0a579546d73f1f993e38a64e3a717f0b62fe7c7f309f624de503f",
        "R0003, 9504e3a1711b8f63ca61100b5143061e40fa89b2a2ac9d92f7b85033aadab937",
        "R0004, 4fd488e510cead9e7fdae8418e6c3afea27aa7d20911a2b91f157a0c64d8c55f",
        "R0005, cd8b3887fa906f333c522715cffd311bf4c0599fdf50f2eb6b5f5c6c1b08de6e"
    })
    void givesEachRegistrantALot(String number, String lot) {
        assertThat(SEED.lot(number)).isEqualTo(lot);
    }

    @Test
    void ordersByLot() {
        assertThat(PanelDraw.inLotOrder(SEED, List.of("R0001", "R0002", "R0003", "R0004", "R0005")))
                .containsExactly("R0004", "R0003", "R0001", "R0005", "R0002");
    }

    @ParameterizedTest
    @CsvSource({
        "H01, fe947da093948ff9512bc74775a1a65b8a5ac583c4acb3f61ebb9444fb33dd80",
        "H02, af0f8f43674e3ccbcd754f484e1161c407f85a0cb5fcb9d4e827499c31b2b75c",
        "H03, 2404109ee51a01c30bd2275a70fe47f7046fa2a20fb8ee0222b200410659490d"
    })
    void givesEachHouseholdALot(String code, String lot) {
        assertThat(SEED.householdLot(code)).isEqualTo(lot);
    }

    @Test
    void commitsToAPledge() {
        assertThat(Contribution.commitment("wethouder", "rode fiets 42"))
                .isEqualTo("ec3db7e17dc802d1a66207fe1e3b0b44c7525142e40cc2934dc6c54adb8ecf76");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a=b", "a,b", "a\tb", "a\nb"})
    void refusesSeparatorsInContributions(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contribution("dobbel", text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contribution(text, "1"));
    }

    @Test
    void refusesWhatIsNoSeed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seed("0B7B"));
        assertThatIllegalArgumentException().isThrownBy(() -> SEED.uniform("rij", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Seed.ofDraw("kort", 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Seed.ofDraw(C, 0, List.of()));
    }
}
