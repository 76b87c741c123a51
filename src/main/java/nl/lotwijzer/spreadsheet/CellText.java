package nl.lotwijzer.spreadsheet;

import nl.lotwijzer.language.FitText;

/**
 * Makes the text of a cell fit to compare: no white space around it, no non-breaking or invisible characters. Equal texts
 * that follow each other closely, as answers do, are kept once; that halves the memory of a large file.
 */
final class CellText {
    private static final int KEPT = 4096;
    private static final int LONGEST_KEPT = 40;

    private final String[] kept = new String[KEPT];

    String of(String raw) {
        String text = clean(raw);
        if (text.length() > LONGEST_KEPT) {
            return text;
        }
        int slot = Math.floorMod(text.hashCode(), KEPT);
        if (text.equals(kept[slot])) {
            return kept[slot];
        }
        kept[slot] = text;
        return text;
    }

    private static String clean(String raw) {
        String text = raw;
        for (int i = 0; i < raw.length(); i++) {
            if (invisible(raw.charAt(i)) || space(raw.charAt(i))) {
                text = replaced(raw);
                break;
            }
        }
        return text.strip();
    }

    private static String replaced(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.chars().filter(c -> !invisible((char) c)).forEach(c -> text.append(space((char) c) ? ' ' : (char) c));
        return text.toString();
    }

    /**
     * Zero-width spaces and joiners, direction marks, a byte order mark in the middle of a file, soft hyphens, and what
     * controls a device and can stand in no file. What a wrong encoding makes of a letter stays, to be recognised.
     */
    private static boolean invisible(char c) {
        return (c < 0x80 && !FitText.fits(c))
                || c >= 0xFFFE
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** The spaces that are not to be broken at. */
    private static boolean space(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }
}
