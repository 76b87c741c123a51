package nl.lotwijzer.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.eligibility.ListMatch.Certainty;
import nl.lotwijzer.eligibility.ListMatch.Clue;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is found on an exclusion list: surely, possibly, or not. */
class ExclusionMatcherTest {
    private static final String LIVES = "8991 AB 12";

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} ~ {5} {6} {7} {8} {9}: {10}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Listed: first, last, born, postcode and number, e-mail; the person: the same; what comes out.
                "Jan, de Vries, 1980-04-07, -, -,        Jan, de Vries, 1980-04-07, -, -,           SURE",
                "Jan, de Vries, -, 8991 AB 12, -,        Jan, de Vries, -, 8991AB 12, -,            SURE",
                "Jan, de Vries, 1980-04-07, 8991 AB 12, -, Jan, de Vries, -, 8991AB 12, -,          SURE",
                "Jan, de Vries, -, -, j@x.nl,            Jan, de Vries, -, -, J@X.nl,               SURE",
                "-, -, -, -, j@x.nl,                     Jan, de Vries, -, -, J@X.nl,               SURE",
                "Jan, de Vries, -, -, j@x.nl,            J., de Vries, -, -, j@x.nl,                SURE",
                "René, Koç, 1980-04-07, -, -,            Rene, Koc, 1980-04-07, -, -,               SURE",
                "Jan, 'Vries, de', 1980-04-07, -, -,     Jan, de Vries, 1980-04-07, -, -,           SURE",
                "Jan, Vries de, 1980-04-07, -, -,        Jan, de Vries, 1980-04-07, -, -,           SURE",
                "Ida, t Hart, 1980-04-07, -, -,          Ida, ’t Hart, 1980-04-07, -, -,            SURE",
                // The name alone is never sure.
                "Jan, de Vries, -, -, -,                 Jan, de Vries, 1980-04-07, 8991 AB 12, -,  POSSIBLE",
                "Jan, de Vries, 1980-04-07, -, -,        Jan, de Vries, -, -, -,                    POSSIBLE",
                "J., de Vries, -, -, -,                  Jan, de Vries, 1980-04-07, -, -,           POSSIBLE",
                "J.P., de Vries, -, -, -,                Jan, de Vries, 1980-04-07, -, -,           POSSIBLE",
                "Jan, Jansen-de Boer, -, -, -,           Jan, de Boer, -, -, -,                     POSSIBLE",
                "Jan, Vries, 1980-04-07, -, -,           Jan, de Vries, 1980-04-07, -, -,           POSSIBLE",
                "Jan, Poldre, 1980-04-07, -, -,          Jan, Polder, 1980-04-07, -, -,             POSSIBLE",
                "Jan, Polders, 1980-04-07, -, -,         Jan, Polder, 1980-04-07, -, -,             POSSIBLE",
                "Jan, Bolder, 1980-04-07, -, -,          Jan, Polder, 1980-04-07, -, -,             POSSIBLE",
                // Father and son with one name in one house.
                "Jan, de Vries, 1950-01-01, 8991 AB 12, -, Jan, de Vries, 1980-04-07, 8991AB 12, -, POSSIBLE",
                // A day and a month swapped, or a slip in the year.
                "Jan, de Vries, 1980-07-04, -, -,        Jan, de Vries, 1980-04-07, -, -,           POSSIBLE",
                "Jan, de Vries, 1981-04-07, -, -,        Jan, de Vries, 1980-04-07, -, -,           POSSIBLE",
                // A name by which somebody is called, on the same day; twins too, whom a person must tell apart.
                "Johannes, de Vries, 1980-04-07, -, -,   Hans, de Vries, 1980-04-07, -, -,          POSSIBLE",
                // One mailbox in a family.
                "Jan, de Vries, -, -, fam@x.nl,          Els, de Vries, -, -, fam@x.nl,             POSSIBLE",
                "Jan, de Vries, 1950-01-01, -, fam@x.nl, Jan, de Vries, 1980-04-07, -, fam@x.nl,    POSSIBLE",
                "Jan, de Vries, -, -, fam@x.nl,          Els, Bakker, -, -, fam@x.nl,               POSSIBLE",
                // Somebody else.
                "Jan, de Vries, 1950-01-01, -, -,        Jan, de Vries, 1980-04-07, -, -,           NONE",
                "J., de Vries, 1950-01-01, -, -,         Jan, de Vries, 1980-04-07, -, -,           NONE",
                "Piet, de Vries, -, -, -,                Jan, de Vries, -, -, -,                    NONE",
                "Piet, de Vries, -, 8991 AB 12, -,       Jan, de Vries, -, 8991 AB 12, -,           NONE",
                "Jan, Bakker, 1980-04-07, 8991 AB 12, -, Jan, de Vries, 1980-04-07, 8991 AB 12, -,  NONE",
                "Jan, Bos, -, -, -,                      Jan, Vos, -, -, -,                         NONE",
                "-, -, -, -, j@x.nl,                     Jan, de Vries, -, -, -,                    NONE",
                "-, -, -, -, j@x.nl,                     -, -, -, -, -,                             NONE",
            })
    void theTableOfMatches(
            @Nullable String first,
            @Nullable String last,
            @Nullable LocalDate born,
            @Nullable String lives,
            @Nullable String email,
            @Nullable String itsFirst,
            @Nullable String itsLast,
            @Nullable LocalDate itsBirth,
            @Nullable String itsHouse,
            @Nullable String itsEmail,
            String expected) {
        ExclusionMatcher matcher = matcher(facts(first, last, born, lives, email));

        List<ListMatch> matches = matcher.match(facts(itsFirst, itsLast, itsBirth, itsHouse, itsEmail));

        assertThat(matches.isEmpty() ? "NONE" : matches.getFirst().certainty().name())
                .isEqualTo(expected);
    }

    @Test
    void aMatchTellsWhatItWasSeenFrom() {
        ExclusionMatcher matcher = matcher(facts("Jan", "de Vries", null, LIVES, null));

        ListMatch match = matcher.match(facts("Jan", "de Vries", LocalDate.of(1980, 4, 7), LIVES, null))
                .getFirst();

        assertThat(match.clues()).containsExactly(Clue.NAME, Clue.ADDRESS);
        assertThat(match.listed().ground()).isEqualTo("Raadslid");
    }

    @Test
    void aNameAloneSaysThatNothingElseCouldBeCompared() {
        ExclusionMatcher matcher = matcher(facts("Jan", "de Vries", null, null, null));

        assertThat(matcher.match(facts("Jan", "de Vries", null, null, null)).getFirst())
                .returns(Certainty.POSSIBLE, ListMatch::certainty)
                .returns(List.of(Clue.NAME, Clue.NOTHING_ELSE), ListMatch::clues);
    }

    @Test
    void theSureMatchStandsFirst() {
        ExclusionMatcher matcher = matcher(
                facts("J.", "de Vries", null, null, null),
                facts("Jan", "de Vries", LocalDate.of(1980, 4, 7), null, null));

        assertThat(matcher.match(facts("Jan", "de Vries", LocalDate.of(1980, 4, 7), null, null)))
                .extracting(ListMatch::certainty)
                .containsExactly(Certainty.SURE, Certainty.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan de Vries, Jan, de Vries",
        "'Vries, Jan de', Jan, de Vries",
        "'Berg, M.J. van den', M.J., van den Berg",
        "'de Vries, Jan', Jan, de Vries",
        "Jan Peter Jansen, Jan Peter, Jansen",
        "Maria van den Berg-de Groot, Maria, van den Berg-de Groot",
        "Jansen, '', Jansen",
    })
    void aNameInOneCellIsParted(String name, String first, String last) {
        assertThat(FoldedName.parted(name)).containsExactly(first, last);
    }

    private static ExclusionMatcher matcher(PersonFacts... listed) {
        return new ExclusionMatcher(IntStream.range(0, listed.length)
                .mapToObj(i -> new ListedPerson(i + 1, 1, "Raadslid", listed[i]))
                .toList());
    }

    private static PersonFacts facts(
            @Nullable String first,
            @Nullable String last,
            @Nullable LocalDate born,
            @Nullable String lives,
            @Nullable String email) {
        Address address = Address.NONE;
        if (lives != null) {
            int split = lives.lastIndexOf(' ');
            address = new Address("Kade", lives.substring(split + 1), "", lives.substring(0, split), "");
        }
        return new PersonFacts(text(first), text(last), born, null, address, "", text(email));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
