package nl.lotwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCALE_5      | 4                          | 4
            SCALE_5      | 4 - eens                   | 4
            SCALE_5      | 3 sterren                  | 3
            SCALE_5      | ★★★★☆                      | 4
            SCALE_5      | 5.0                        | 5
            SCALE_10     | 7,5                        | 7.5
            SCALE_10     | 7.50                       | 7.5
            SCALE_10     | 8/10                       | 8
            SCALE_0_10   | 0                          | 0
            AGREEMENT    | Helemaal mee eens          | 5
            AGREEMENT    | niet eens, niet oneens     | 3
            AGREEMENT    | Strongly disagree          | 1
            AGREEMENT    | 2                          | 2
            SATISFACTION | Zeer tevreden              | 5
            GRADES       | slecht                     | 1
            QUALITY      | slecht                     | 2
            FREQUENCY    | soms                       | 3
            SMILEYS      | 🙂                         | 4
            SMILEYS      | 😡                         | 1
            SMILEYS      | ☹️                         | 2
            SMILEYS      | :-)                        | 4
            SMILEYS      | 4 🙂                       | 4
            """)
    void readsAPointOfAScale(Reading scale, String cell, String point) {
        assertThat(AnswerReader.read(scale, cell)).contains(List.of(point));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCALE_5      | 6
            SCALE_5      | 0
            SCALE_5      | 4,5
            SCALE_5      | een vier
            SCALE_10     | 11
            SCALE_10     | 0
            SCALE_10     | 7,55
            SCALE_10     | 100
            AGREEMENT    | tevreden
            AGREEMENT    | 6
            SMILEYS      | 🚲
            """)
    void refusesWhatIsNoPointOfTheScale(Reading scale, String cell) {
        assertThat(AnswerReader.read(scale, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "-", "n.v.t.", "Geen mening", "weet ik niet", "N/A", "?"})
    void takesNoAnswerForNone(String cell) {
        assertThat(AnswerReader.read(Reading.SCALE_5, cell)).contains(List.of());
        assertThat(AnswerReader.read(Reading.AGREEMENT, cell)).contains(List.of());
    }

    @Test
    void readsSeveralChoices() {
        assertThat(AnswerReader.read(Reading.MULTIPLE, "Water; Groen;;Water;")).contains(List.of("Water", "Groen"));
    }

    @Test
    void leavesContactsOutOfOpenAnswers() {
        assertThat(AnswerReader.read(
                        Reading.OPEN, "Bel 06-1234 5678 of mail jan.x@example.nl; in 2040 met 12,5 miljoen"))
                .contains(List.of("Bel […] of mail […]; in 2040 met 12,5 miljoen"));
    }
}
