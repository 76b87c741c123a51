package nl.lotwijzer.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91 ABNA 0417 1643 00",
                "nl91abna0417164300",
                "BE68 5390 0754 7034",
                "DE89 3704 0044 0532 0130 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "GB29 NWBK 6016 1331 9268 19",
                "MT84 MALT 0110 0001 2345 MTLC AST0 01S"
            })
    void readsExamplesOfTheRegister(String written) {
        assertThat(Iban.read(written)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "NL91 ABNA 0417 1643 01,money.iban.check",
        "NL91 ABNA 0417 1634 00,money.iban.check",
        "NL91 ABNA 0417 1643 0,money.iban.length",
        "US91 ABNA 0417 1643 00,money.iban.country",
        "417164300,money.iban.form",
        "NLABABNA0417164300,money.iban.form"
    })
    void saysWhatIsWrong(String written, String key) {
        assertThat(Iban.problem(written).map(Message::key)).contains(key);
    }

    @Test
    void findsEveryWrongDigitAndEverySwapOfNeighbours() {
        String good = "NL91ABNA0417164300";
        for (int place = 2; place < good.length(); place++) {
            if (Character.isDigit(good.charAt(place))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String changed = good.substring(0, place) + digit + good.substring(place + 1);
                    assertThat(Iban.read(changed).isPresent()).isEqualTo(changed.equals(good));
                }
            }
            if (place + 1 < good.length() && good.charAt(place) != good.charAt(place + 1)) {
                String swapped = good.substring(0, place)
                        + good.charAt(place + 1)
                        + good.charAt(place)
                        + good.substring(place + 2);
                assertThat(Iban.read(swapped)).isEqualTo(Optional.empty());
            }
        }
    }

    @Test
    void hidesItselfFromLogs() {
        Iban iban = new Iban("NL91ABNA0417164300");
        assertThat(iban.toString()).doesNotContain("0417");
        assertThat(iban.masked()).isEqualTo("NL91 •••• 4300");
        assertThat(iban.grouped()).isEqualTo("NL91 ABNA 0417 1643 00");
    }
}
