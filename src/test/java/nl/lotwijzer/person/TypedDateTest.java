package nl.lotwijzer.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1-2-1980, 1980-02-01",
        "010280, 1980-02-01",
        "01021980, 1980-02-01",
        "1/2/80, 1980-02-01",
        "1.2.1980, 1980-02-01",
        "1 2 1980, 1980-02-01",
        "311216, 2016-12-31",
        "311217, 1917-12-31",
        "290200, 2000-02-29"
    })
    void readsWhatIsTypedInAHurry(String typed, LocalDate date) {
        assertThat(TypedDate.born(typed, TODAY)).contains(date);
    }

    @Test
    void refusesWhatIsNoDate() {
        for (String typed : new String[] {"310280", "290281", "1-13-1980", "1280", "29252", "", "morgen"}) {
            assertThat(TypedDate.born(typed, TODAY)).as(typed).isEmpty();
        }
    }
}
