package nl.lotwijzer.quotas.population;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.lotwijzer.quotas.population.Dimension.Kind;

/** What a dimension is about, by its name, and where that says nothing by its members. */
final class KindWords {
    private static final Pattern REGION =
            Pattern.compile("(regio|wijk|gemeente|region|cd_refnis|gebied|provincie|buurt).*");
    private static final Pattern PERIOD = Pattern.compile("(period|jaar|cd_year|peildatum).*");
    private static final Pattern SEX = Pattern.compile("(geslacht|sex|gender|cd_sex).*");
    private static final Pattern AGE = Pattern.compile("(leeftijd|age\\b|cd_age).*");
    private static final Pattern EDUCATION = Pattern.compile(".*(onderwijs|opleiding|education).*");
    private static final Pattern REGION_CODE = Pattern.compile("(GM|WK|BU|PV|LD|CR)\\d{2,}|NL\\d\\d");
    private static final Pattern PERIOD_CODE = Pattern.compile("(19|20)\\d{2}((JJ|KW|MM|HJ|X)\\d\\d)?");

    private KindWords() {}

    static Kind of(String name, List<Member> members) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        if (SEX.matcher(word).matches()
                || members.stream().anyMatch(one -> one.code().equals("T001038"))) {
            return Kind.SEX;
        }
        if (AGE.matcher(word).matches()) {
            return Kind.AGE;
        }
        if (EDUCATION.matcher(word).matches()) {
            return Kind.EDUCATION;
        }
        if (REGION.matcher(word).matches() || all(members, REGION_CODE)) {
            return Kind.REGION;
        }
        if (PERIOD.matcher(word).matches() || all(members, PERIOD_CODE)) {
            return Kind.PERIOD;
        }
        boolean topics = word.equals("onderwerp") || word.equals("topic") || word.equals("measure");
        return topics ? Kind.TOPIC : Kind.OTHER;
    }

    private static boolean all(List<Member> members, Pattern code) {
        return !members.isEmpty()
                && members.stream().allMatch(one -> code.matcher(one.code()).matches());
    }
}
