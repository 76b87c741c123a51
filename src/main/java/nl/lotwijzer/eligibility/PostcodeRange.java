package nl.lotwijzer.eligibility;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postcodes next to each other: {@code 8991}, {@code 8991-8995}, {@code 8991AB}, {@code 8991AB-8991KZ}; Dutch with or
 * without letters, or Belgian.
 *
 * @param first the first postcode, capitals without spaces
 * @param last  the last one; four digits stand for all letters behind them
 */
public record PostcodeRange(String first, String last) {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|T/M|TOT EN MET)\\s*(.+)");

    public PostcodeRange {
        if (joined(first, last).isEmpty()) {
            throw new IllegalArgumentException("Not a range of postcodes: " + first + "-" + last);
        }
    }

    /** Returns the range that this text says, or empty if it says none. */
    public static Optional<PostcodeRange> read(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Matcher range = RANGE.matcher(plain);
        String from = range.matches() ? range.group(1) : plain;
        String to = range.matches() ? range.group(2) : plain;
        return joined(from, to).map(span -> new PostcodeRange(from.replace(" ", ""), to.replace(" ", "")));
    }

    /** Returns the range as people write it. */
    public String text() {
        return first.equals(last) ? first : first + "-" + last;
    }

    PostcodeSpan span() {
        return joined(first, last).orElseThrow();
    }

    private static Optional<PostcodeSpan> joined(String first, String last) {
        return PostcodeSpan.of(first)
                .flatMap(from -> PostcodeSpan.of(last)
                        .filter(to -> to.high() >= from.high() && to.low() >= from.low())
                        .map(to -> new PostcodeSpan(from.low(), to.high())));
    }
}
