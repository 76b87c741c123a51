package nl.lotwijzer.quotas.population;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages from labels and codes. A label says more than a code; “tot” and “to” leave the last year out, “t/m” and a dash
 * keep it in, but for CBS’s own codes of measures ({@code k_15Tot25Jaar}).
 */
final class AgeWords {
    private static final int OLDEST = 130;
    private static final String YEARS = "\\s*(?:jaar|jarigen|years?|jr\\.?)?";

    private static final Pattern UP_TO =
            Pattern.compile(".*?\\b(\\d{1,3})" + YEARS + "\\s*(?:tot|to under|to)\\s*(\\d{1,3})\\b(?!\\s*en met).*");
    private static final Pattern THROUGH =
            Pattern.compile(".*?\\b(\\d{1,3})" + YEARS + "\\s*(?:t/m|tot en met|through|-|–)\\s*(\\d{1,3})\\b.*");
    private static final Pattern OPEN = Pattern.compile(".*?\\b(\\d{1,3})" + YEARS
            + "\\s*(?:\\+|plus\\b|(?:of|en|and|or|jaar en)\\s*(?:ouder|older|over|above|meer)).*");
    private static final Pattern UNDER =
            Pattern.compile(".*?\\b(?:jonger dan|younger than|under|onder de|tot)\\s*(\\d{1,3})\\b.*");
    private static final Pattern SINGLE = Pattern.compile("(\\d{1,3})" + YEARS);

    private AgeWords() {}

    static Optional<AgeRange> of(Member member) {
        if (TotalWords.isTotal(member)) {
            return Optional.empty();
        }
        boolean labelled = !member.label().equals(member.code());
        Optional<AgeRange> told =
                labelled || !member.code().matches("\\d{5}") ? ofLabel(member.label()) : Optional.empty();
        return told.isPresent() ? told : ofCode(member.code());
    }

    /** Reads what people write: 15 tot 20 jaar, 16 t/m 24, 65 of ouder, 65+, jonger dan 5 jaar, 7 jaar. */
    static Optional<AgeRange> ofLabel(String label) {
        String text = spaced(label);
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return range(open.group(1), null, 0);
        }
        Matcher through = THROUGH.matcher(text);
        if (through.matches()) {
            return range(through.group(1), through.group(2), 1);
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            return range(upTo.group(1), upTo.group(2), 0);
        }
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            return range("0", under.group(1), 0);
        }
        Matcher single = SINGLE.matcher(text);
        return single.matches() ? range(single.group(1), single.group(1), 1) : Optional.empty();
    }

    /** Reads CBS’s codes of single years, 10010 and 10100 … 19500, and 22000, everybody of 95 and older. */
    private static Optional<AgeRange> ofCode(String code) {
        if (!code.matches("\\d{5}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code);
        if (number == 22000) {
            return Optional.of(AgeRange.from(95));
        }
        if (number == 10010) {
            return range("0", "0", 1);
        }
        return number > 10000 && number < 20600 && number % 100 == 0
                ? Optional.of(new AgeRange((number - 10000) / 100, (number - 10000) / 100 + 1))
                : Optional.empty();
    }

    /** Parts letters from digits, as in {@code k_15Tot25Jaar_9} or 65JaarOfOuder, and drops the number of a column. */
    private static String spaced(String label) {
        return label.replaceAll("_\\d+$", "")
                .replaceAll("^k_", "")
                .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)|(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("\\bt / m\\b", "t/m")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<AgeRange> range(String from, @Nullable String to, int more) {
        int first = Integer.parseInt(from);
        int end = to == null ? AgeRange.OPEN : Integer.parseInt(to) + more;
        return first > OLDEST || end <= first || (end != AgeRange.OPEN && end > OLDEST + 1)
                ? Optional.empty()
                : Optional.of(new AgeRange(first, end));
    }
}
