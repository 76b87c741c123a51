package nl.lotwijzer.quotas.population;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column or measure counts.
 *
 * @param name   as the file names it, without its unit
 * @param unit   as the file writes it; empty if it does not
 * @param factor how many people one unit is; 0 if the figures count no people
 */
public record Topic(String name, String unit, int factor) {
    private static final String UNTOLD_THOUSANDS = "?";
    private static final Pattern UNIT = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
    private static final Pattern THOUSANDS =
            Pattern.compile("(.*\\b)?(x\\s*)?1[ .\u00A0]?000\\b.*|duizendtal.*|thousand.*");
    private static final Pattern PEOPLE = Pattern.compile("aantal|number|personen|inwoners|x 1|absoluut|");
    private static final Pattern SHARE = Pattern.compile(".*%.*|.*procent.*|.*percentage.*|.*aandeel.*|.*promille.*");
    private static final Pattern NO_COUNT = Pattern.compile(
            ".*(per km|gemiddeld|average|dichtheid|density|euro|per 1[ .]?000|per hectare|graad|index|\\bha\\b|\\bkm\\b).*");

    /** Reads the header of a column: {@code Bevolking op 1 januari (x 1 000)}, or {@code BevolkingOp1Januari_1}. */
    static Topic ofHeader(String header) {
        String tidy = header.strip();
        Matcher unit = UNIT.matcher(tidy);
        return unit.matches() ? of(unit.group(1), unit.group(2)) : of(tidy.replaceAll("_\\d+$", ""), "");
    }

    static Topic of(String name, String unit) {
        String word = unit.strip().toLowerCase(Locale.ROOT);
        return new Topic(name.strip(), unit.strip(), factor(name.strip().toLowerCase(Locale.ROOT), word));
    }

    private static int factor(String name, String unit) {
        if (SHARE.matcher(unit).matches()
                || SHARE.matcher(name).matches()
                || NO_COUNT.matcher(unit).matches()) {
            return 0;
        }
        if (THOUSANDS.matcher(unit).matches()) {
            return 1000;
        }
        boolean people = PEOPLE.matcher(unit).matches();
        return people && !NO_COUNT.matcher(name).matches() ? 1 : 0;
    }

    /** Returns the topic as thousands, which the file does not say but its broken figures do. */
    Topic inThousands() {
        return new Topic(name, UNTOLD_THOUSANDS, 1000);
    }

    /** Returns whether nothing but broken figures says that these are thousands. */
    public boolean untoldThousands() {
        return unit.equals(UNTOLD_THOUSANDS);
    }

    /** Returns whether the figures are per cent. */
    public boolean isShare() {
        return SHARE.matcher(unit.toLowerCase(Locale.ROOT)).matches()
                || SHARE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns whether the figures count people. */
    public boolean counts() {
        return factor > 0;
    }

    /** Returns the topic with the unit that another row of the header gives. */
    Topic with(String otherUnit) {
        return otherUnit.isBlank() ? this : of(name, otherUnit);
    }
}
