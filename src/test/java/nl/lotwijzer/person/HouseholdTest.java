package nl.lotwijzer.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // street | number | addition | postcode | city | code
                "Kade|12|A|8991 AB|Waterveen|8991AB-12-A",
                "kade|12a||8991ab|Waterveen|8991AB-12-A",
                "|12-A||8991 AB||8991AB-12-A",
                "|12|a|8991  ab||8991AB-12-A",
                "|012|A|8991AB||8991AB-12-A",
                "|12|bis|8991AB||8991AB-12-BIS",
                "|12 bis||8991AB||8991AB-12-BIS",
                "|121||8991AB||8991AB-121",
                "|12-1||8991AB||8991AB-12-/1",
                "|12|1|8991AB||8991AB-12-/1",
                "Rue de l’Été|5|bus 3|1000|Brussel|1000-RUEDELETE-5-BUS3",
                "rue de l'ete|5|Bus 3|1000|Bruxelles|1000-RUEDELETE-5-BUS3",
                "Dorp|5||||-",
                "Dorp|5|||Lo|LO-DORP-5",
                "|5||1000|Brussel|-",
                "Kade|||8991 AB|Waterveen|-",
                "|||||-"
            })
    void isTheSameForOneAddressOnly(
            String street, String number, String addition, String postcode, String city, String code) {
        var household = Household.at(new Address(or(street), or(number), or(addition), or(postcode), or(city)));

        assertThat(household.map(Household::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void nobodyLivesTogetherForLackOfAnAddress() {
        assertThat(Household.at(Address.NONE)).isEmpty();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
