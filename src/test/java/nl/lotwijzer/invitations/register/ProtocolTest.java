package nl.lotwijzer.invitations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import nl.lotwijzer.invitations.sampling.Digests;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.person.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lots here were computed in Python, by {@code steekproef.py} in the test resources, from the page alone. */
class ProtocolTest {
    private static final Lots LOTS = new Lots(" 4 1 6 6 2 3 ", 2);

    @TempDir
    Path folder;

    @Test
    void aKeyGivesTheLotOfThePage() {
        assertThat(lot(Identity.ofKey("12 345-a")))
                .isEqualTo("0debbeed3e358762341719a5bd0b307b72cbf743ae4128d09ef6ae93ef88994f");
    }

    @Test
    void aNameWithAccentsAndAHalfWrittenAddressGivesTheLotOfThePage() {
        Entry entry = new Entry(
                "", "Renée", "van der Meer-Łoś", 19_790_228, new Address("Kade", "012", "a", "8991 ab", "Waterveen"));
        assertThat(Identity.ofPerson(entry)).isEqualTo("persoon|RENEEVANDERMEERŁOS|19790228|8991AB|12|A");
        assertThat(lot(Identity.ofPerson(entry)))
                .isEqualTo("4c64532d405d5da13c9b8140ef5923a420f05137fa9cbeff2b6880fac6583637");
    }

    @Test
    void aBelgianAddressAndABirthYearGiveTheLotOfThePage() {
        Entry entry =
                new Entry("", "Jan", "de Wit", 19_500_000, new Address("Kerkstraat", "7 bus 3", "", "9000", "Gent"));
        assertThat(lot(Identity.ofPerson(entry)))
                .isEqualTo("ec9002efc967780243d4020b3ce7790fb0e42b82e494025205e45288467e949c");
    }

    @Test
    void ligaturesAndSharpSAreTakenApart() {
        Entry entry = new Entry("", "ﬁen", "Großmann", 0, new Address("", "5", "", "8991AB", ""));
        assertThat(lot(Identity.ofPerson(entry)))
                .isEqualTo("4c69a454971ef9ce5e31632fbc6c70186a82d18d66cf6e69b0053922bd28ff87");
    }

    @Test
    void anAddressGivesTheLotOfThePage() {
        assertThat(lot(Identity.ofAddress(new Address("Dorpsstraat", "12", "bis", "", "Sint-Niklaas"))))
                .isEqualTo("c4a1446dbfc4db2bb46fd3c6162e69e9a7b9e1cc99339eb6364be99c663e9486");
    }

    @Test
    void aRegisterIdentifiesByKeyBeforePerson() throws Exception {
        Register register = Registers.read(
                folder, "A-nummer;Achternaam;Huisnummer;Postcode", "12 345-a;Bos;1;8991AB", ";Bos;1;8991AB");
        assertThat(register.identity(0)).isEqualTo(new Digests().of("sleutel|12345A"));
        assertThat(register.identity(1)).isEqualTo(new Digests().of("persoon|BOS||8991AB|1|"));
    }

    private static String lot(String identity) {
        return HexFormat.of().formatHex(LOTS.lot(new Digests().of(identity)));
    }
}
