package nl.lotwijzer.quotas.population;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a figure as statistical offices write it. */
final class FigureText {
    private static final Set<String> UNKNOWN = Set.of("", ".", "..", "x", "X", "NA", "n.a.");
    private static final String NONE = "-";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. \u00A0]\\d{3})+");

    private FigureText() {}

    /** Returns whether this stands for a figure that is not known, or is none. */
    static boolean isFigure(String text) {
        String bare = bare(text);
        return UNKNOWN.contains(bare)
                || bare.equals(NONE)
                || NUMBER.matcher(bare).matches()
                || GROUPED.matcher(bare).matches();
    }

    /** Returns whether it is a number, and not a sign for what is missing. */
    static boolean isNumber(String text) {
        String bare = bare(text);
        return NUMBER.matcher(bare).matches() || GROUPED.matcher(bare).matches();
    }

    /**
     * Returns so many people: the number times the unit, {@link PopulationTable#MISSING} for a sign of what is missing, 0 for
     * a dash.
     *
     * @param factor how many people one unit is
     * @return nothing if it is no figure, or not a whole number of people
     */
    static OptionalLong people(String text, int factor) {
        String bare = bare(text);
        if (UNKNOWN.contains(bare)) {
            return OptionalLong.of(PopulationTable.MISSING);
        }
        if (bare.equals(NONE)) {
            return OptionalLong.of(0);
        }
        if (NUMBER.matcher(bare).matches()) {
            BigDecimal exact = new BigDecimal(bare.replace(',', '.')).multiply(BigDecimal.valueOf(factor));
            if (exact.signum() >= 0
                    && exact.stripTrailingZeros().scale() <= 0
                    && exact.precision() - exact.scale() < 16) {
                return OptionalLong.of(exact.longValueExact());
            }
        }
        // 128.180 with points that part thousands, as Excel saves a file again.
        return GROUPED.matcher(bare).matches()
                ? OptionalLong.of(Long.parseLong(bare.replaceAll("[^0-9]", "")) * factor)
                : OptionalLong.empty();
    }

    /** CBS marks provisional figures with an asterisk. */
    private static String bare(String text) {
        String stripped = text.strip();
        return stripped.endsWith("*") ? stripped.replaceAll("\\*+$", "").strip() : stripped;
    }
}
