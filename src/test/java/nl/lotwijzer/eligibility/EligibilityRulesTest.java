package nl.lotwijzer.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.Finding.Verdict;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take part, by age and by where somebody lives. */
class EligibilityRulesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // The birthday is on the reference date, a day before it, a day after it.
        "2011-01-01, 2027-01-01, 16",
        "2010-12-31, 2027-01-01, 16",
        "2011-01-02, 2027-01-01, 15",
        // Born on 29 February: a year older on 1 March, or on the day itself.
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
        "2012-02-29, 2027-02-28, 14",
        "2012-02-29, 2027-03-01, 15",
    })
    void ageIsCountedInWholeYearsOnTheReferenceDate(LocalDate born, LocalDate on, int age) {
        assertThat(AgeRange.on(on, born, null)).contains(new AgeRange(age, age));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 15, 16", "2027-06-15, 15, 16", "2027-12-31, 16, 16"})
    void ofAYearOnlyTwoAgesFitExceptOnTheLastDayOfTheYear(LocalDate on, int least, int most) {
        assertThat(AgeRange.on(on, null, 2011)).contains(new AgeRange(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-02, , NOT_ELIGIBLE",
        "2011-01-01, , CONSENT_NEEDED",
        "2009-01-02, , CONSENT_NEEDED",
        "2009-01-01, , ELIGIBLE",
        "1946-12-31, , NOT_ELIGIBLE",
        "1947-01-01, , NOT_ELIGIBLE",
        "1947-01-02, , ELIGIBLE",
        ", 2010, CONSENT_NEEDED",
        ", 2011, UNJUDGED",
        ", 2012, NOT_ELIGIBLE",
        ", 2009, CONSENT_NEEDED",
        ", 2008, ELIGIBLE",
        ", 1946, NOT_ELIGIBLE",
        ", 1947, UNJUDGED",
        ", , UNJUDGED",
        "2041-05-05, , UNJUDGED",
        "1899-12-30, , UNJUDGED",
    })
    void fromSixteenUpToSeventyNine(@Nullable LocalDate born, @Nullable Integer year, Verdict verdict) {
        Finding finding = rules(16, 79).check(person(born, year, "", ""));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void whoIsTooYoungIsToldTheAgeAndTheDay() {
        Finding finding = rules(16, null).check(person(LocalDate.of(2011, 6, 1), null, "", ""));

        assertThat(finding.facts()).containsExactly(new Fact.TooYoung(new AgeRange(15, 15), NEW_YEAR));
    }

    @Test
    void withoutRulesEverybodyIsEligible() {
        assertThat(EligibilityRules.OPEN.check(person(null, null, "", ""))).isEqualTo(Finding.ELIGIBLE);
        assertThat(EligibilityRules.OPEN.open()).isTrue();
    }

    @Test
    void aRuleThatNobodyFitsIsRefused() {
        assertThatThrownBy(() -> new AgeRule(18, 17, NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgeRule(-1, null, NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "8991 AB, Waterveen, ELIGIBLE",
        "8991ab, '', ELIGIBLE",
        "8993, '', ELIGIBLE",
        "8996 KA, Elders, ELIGIBLE",
        "8996 KC, Elders, NOT_ELIGIBLE",
        // The letters decide, and are not known.
        "8996, Elders, UNJUDGED",
        "9999 ZZ, WATERVEEN, ELIGIBLE",
        "9999 ZZ, Elders, NOT_ELIGIBLE",
        "9999 ZZ, '', UNJUDGED",
        "'', Elders, UNJUDGED",
        "B-2000, Elders, UNJUDGED",
    })
    void residenceIsByPlaceOrPostcode(String postcode, String city, Verdict verdict) {
        Residence residence =
                new Residence(List.of(), List.of("Waterveen"), List.of(range("8991-8995"), range("8996 ka - 8996 KB")));

        Finding finding = new EligibilityRules(Optional.empty(), residence).check(person(null, null, postcode, city));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void anAreaIsEnough() {
        EligibilityRules rules =
                new EligibilityRules(Optional.empty(), new Residence(List.of("Noord"), List.of(), List.of()));
        PersonFacts north = new PersonFacts("", "", null, null, Address.NONE, "noord ", "");
        PersonFacts south = new PersonFacts("", "", null, null, Address.NONE, "Zuid", "");
        PersonFacts somewhere = new PersonFacts("", "", null, null, Address.NONE, "", "");

        assertThat(rules.check(north).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(rules.check(south).facts()).containsExactly(new Fact.Elsewhere("Zuid"));
        assertThat(rules.check(somewhere).verdict()).isEqualTo(Verdict.UNJUDGED);
    }

    @Test
    void whoIsTooYoungAndLivesElsewhereHasBothFacts() {
        EligibilityRules rules = new EligibilityRules(
                Optional.of(new AgeRule(16, null, NEW_YEAR)),
                new Residence(List.of(), List.of("Waterveen"), List.of()));

        Finding finding = rules.check(person(LocalDate.of(2015, 1, 1), null, "", "Elders"));

        assertThat(finding.facts()).hasSize(2).allMatch(fact -> fact.weight() == Fact.Weight.AGAINST);
    }

    @ParameterizedTest
    @CsvSource({
        "8991, 8991",
        "8991 ab, 8991AB",
        "8991-8995, 8991-8995",
        "8991 t/m 8995, 8991-8995",
        "8991AB – 8991KZ, 8991AB-8991KZ",
        "2000-2060, 2000-2060",
    })
    void aRangeOfPostcodesIsReadAsPeopleWriteIt(String text, String written) {
        assertThat(PostcodeRange.read(text).map(PostcodeRange::text)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"899", "8995-8991", "Waterveen", "0991", "8991 A", "8991-", "''"})
    void whatIsNoRangeIsNotRead(String text) {
        assertThat(PostcodeRange.read(text)).isEmpty();
    }

    private static PostcodeRange range(String text) {
        return PostcodeRange.read(text).orElseThrow();
    }

    private static EligibilityRules rules(int minimum, @Nullable Integer maximum) {
        return new EligibilityRules(Optional.of(new AgeRule(minimum, maximum, NEW_YEAR)), Residence.ANYWHERE);
    }

    private static PersonFacts person(@Nullable LocalDate born, @Nullable Integer year, String postcode, String city) {
        return new PersonFacts("", "", born, year, new Address("", "", "", postcode, city), "", "");
    }
}
