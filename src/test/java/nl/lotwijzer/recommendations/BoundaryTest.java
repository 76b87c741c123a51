package nl.lotwijzer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes at and beside the threshold, worked out by hand. */
class BoundaryTest {
    @ParameterizedTest(name = "{0}-{1}-{2}: {11}")
    @CsvFileSource(resources = "boundary.csv", delimiter = ';')
    void judgesExactly(
            int inFavour,
            int against,
            int blank,
            @Nullable Integer present,
            @Nullable Integer seats,
            String share,
            Threshold.Bar bar,
            Threshold.Whole whole,
            @Nullable Integer needed,
            Outcome.Verdict verdict,
            @Nullable BigDecimal shown,
            String why) {
        Threshold threshold = new Threshold(Share.read(share).orElseThrow(), bar, whole);
        Votes votes = new Votes(inFavour, against, blank, number(present), number(seats), Optional.empty());

        Outcome outcome = Outcome.of(Optional.of(threshold), Optional.of(votes));

        assertThat(votes.problem()).as(why).isEmpty();
        assertThat(outcome.verdict()).as(why).isEqualTo(verdict);
        assertThat(outcome.percentage()).as(why).isEqualTo(Optional.ofNullable(shown));
        assertThat(outcome.needed()).as(why).isEqualTo(needed == null ? OptionalLong.empty() : OptionalLong.of(needed));
        outcome.needed().ifPresent(least -> assertThat(outcome.adopted()).isEqualTo(inFavour >= least));
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get(outcome.sentence())).doesNotContain("{");
        }
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "67%|67/100|67%",
                "67|67/100|67%",
                "75 %|75/100|75%",
                "66,7%|667/1000|66,7%",
                "66.67 procent|6667/10000|66,67%",
                "2/3|2/3|2/3",
                "2 / 3|2/3|2/3",
                "3/4|3/4|3/4",
                "1/2|1/2|1/2",
                "100%|100/100|100%",
                "12,5%|125/1000|12,5%",
                "50,00%|5000/10000|50%"
            })
    void keepsAShareInTheTermsInWhichItWasWritten(String written, String exact, String words) {
        Share share = Share.read(written).orElseThrow();
        assertThat(share.numerator() + "/" + share.denominator()).isEqualTo(exact);
        assertThat(Texts.in(Language.DUTCH).get(share.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0%",
                "101%",
                "0/3",
                "4/3",
                "2/0",
                "two thirds",
                "''",
                "-67%",
                "67%%",
                "1e2",
                "66,66667%",
                "1/9999999"
            })
    void refusesWhatIsNoShareOfVotes(String written) {
        assertThat(Share.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_LEAST|VALID|Aangenomen bij ten minste 2/3 van de stemmen voor en tegen; blanco telt niet mee.",
                "AT_LEAST|CAST|Aangenomen bij ten minste 2/3 van alle stemmen; blanco telt mee.",
                "MORE_THAN|PRESENT|Aangenomen bij meer dan 2/3 van iedereen die er was, ook wie niet stemde.",
                "MORE_THAN|SEATS|Aangenomen bij meer dan 2/3 van alle deelnemers, ook wie er niet was."
            })
    void saysTheRuleInASentence(Threshold.Bar bar, Threshold.Whole whole, String sentence) {
        assertThat(Texts.in(Language.DUTCH).get(new Threshold(new Share(2, 3), bar, whole).sentence()))
                .isEqualTo(sentence);
    }
}
