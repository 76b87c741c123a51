package nl.lotwijzer.quotas;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders texts as people do: numbers in them by their size, so “9 of jonger” stands before “16 t/m 24”. */
final class NaturalOrder {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    static final Comparator<String> ORDER =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        for (int place = 0; place < Math.min(first.size(), second.size()); place++) {
            int order = comparePart(first.get(place), second.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static int comparePart(String one, String other) {
        return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static List<String> parts(String text) {
        return PART.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
