package nl.lotwijzer.letterpaper;

import java.util.stream.Collectors;
import nl.lotwijzer.spreadsheet.ExcelText;

/** Texts of others made fit to print: nothing in them can break a file, start a formula or turn the line around. */
final class PlainText {
    private PlainText() {}

    /** Returns the text in one line: any white space as one space, without what cannot be printed. */
    static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                blank = true;
            } else if (printable(character)) {
                if (blank && !plain.isEmpty()) {
                    plain.append(' ');
                }
                blank = false;
                plain.appendCodePoint(character);
            }
        }
        return ExcelText.fitting(plain.toString());
    }

    /** Returns the text line by line; blank lines are left out. */
    static String lines(String text) {
        return ExcelText.fitting(text.lines()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** Not what controls a printer, turns the direction, is half a character, or is no character at all. */
    private static boolean printable(int character) {
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean half = character >= 0xD800 && character <= 0xDFFF;
        boolean none = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !Character.isISOControl(character) && !turns && !half && !none && character != 0xFEFF;
    }
}
