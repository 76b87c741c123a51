package nl.lotwijzer.duplicates;

import java.util.Map;

/** What agreeing and differing weigh, in points. */
final class Points {
    private static final Map<Trait, Map<Finding, Integer>> ALL = Map.of(
            Trait.FIRST_NAME,
            Map.of(
                    Finding.SAME, 20,
                    Finding.TYPO, 14,
                    Finding.NICKNAME, 14,
                    Finding.INITIAL, 8,
                    Finding.SWAPPED, 18,
                    Finding.DIFFERENT, -25),
            Trait.LAST_NAME,
            Map.of(
                    Finding.SAME, 20,
                    Finding.INFIX, 18,
                    Finding.TYPO, 14,
                    Finding.PART, 12,
                    Finding.SWAPPED, 18,
                    Finding.DIFFERENT, -25),
            Trait.BIRTH,
            Map.of(
                    Finding.SAME, 30,
                    Finding.DAY_AND_MONTH, 22,
                    Finding.YEAR_OFF, 20,
                    Finding.ONE_DIGIT, 18,
                    Finding.SAME_YEAR, 12,
                    Finding.DIFFERENT, -35),
            Trait.EMAIL,
            Map.of(Finding.SAME, 25, Finding.TYPO, 20, Finding.DIFFERENT, -4),
            Trait.PHONE,
            Map.of(Finding.SAME, 18, Finding.TYPO, 12, Finding.DIFFERENT, -3),
            Trait.HOUSE,
            Map.of(Finding.SAME, 15, Finding.SAME_STREET, 6, Finding.DIFFERENT, -5),
            Trait.LETTER,
            Map.of(Finding.SAME, 40, Finding.DIFFERENT, -4));

    private Points() {}

    static int of(Trait trait, Finding finding) {
        return ALL.getOrDefault(trait, Map.of()).getOrDefault(finding, 0);
    }
}
