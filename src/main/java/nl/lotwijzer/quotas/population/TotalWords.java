package nl.lotwijzer.quotas.population;

import java.util.Locale;
import java.util.regex.Pattern;

/** By what codes and words statistical offices mean everybody together. */
final class TotalWords {
    /** T001038 all sexes, T001143 all levels of education, T009002 … : CBS begins the code of a total with T. */
    private static final Pattern CODE = Pattern.compile("T\\d{6}|T\\d{3}|10000|NL0[01]|TOTAL|TOT|01000");

    private static final Pattern WORDS =
            Pattern.compile("(totaal|total|alle|all|mannen en vrouwen|beide geslachten|both sexes)\\b.*");

    private TotalWords() {}

    static boolean isTotal(Member member) {
        return CODE.matcher(member.code()).matches()
                || WORDS.matcher(member.label().strip().toLowerCase(Locale.ROOT))
                        .matches();
    }
}
