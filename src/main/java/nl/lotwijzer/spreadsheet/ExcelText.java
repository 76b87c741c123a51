package nl.lotwijzer.spreadsheet;

import java.util.regex.Pattern;

/** Texts as Excel wants them written, so that they come back as they were and are never a formula. */
public final class ExcelText {
    /** As many UTF-16 units as a cell of Excel holds. */
    public static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    /** Excel reads {@code _x0041_} as the character of that number, here A. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    /**
     * Returns a text as it stands in the XML of a workbook: what looks like a character written by its number is kept
     * apart, and a carriage return, which XML would turn into a line feed, is written by its number.
     */
    public static String written(String text) {
        String kept = text.contains("_x") ? NUMBERED.matcher(text).replaceAll("_x005F_") : text;
        return kept.indexOf('\r') < 0 ? kept : kept.replace("\r", "_x000D_");
    }

    /** Returns the text, or, when it is longer than a cell holds, its beginning with an ellipsis. */
    public static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Returns whether a spreadsheet would take the text for a formula when it is typed or stands in a CSV file. */
    public static boolean readsAsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Returns a text as it stands in a CSV file: with an apostrophe before it if a spreadsheet would take it for a formula,
     * also after white space, which some leave out.
     */
    public static String harmless(String text) {
        return readsAsFormula(text) || readsAsFormula(text.stripLeading()) ? "'" + text : text;
    }

    /** Returns the text as it stands between tags or quotes of XML. */
    public static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
