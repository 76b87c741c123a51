package nl.lotwijzer.desktop.letters;

import java.util.Locale;
import nl.lotwijzer.invitations.LetterRow;

/** A letter in the list, with what it is found by, made once: seventy thousand are searched at every keystroke. */
record LetterLine(LetterRow row, String searchable) {
    static LetterLine of(LetterRow row) {
        String text = String.join(
                " ",
                row.code(),
                row.letter().code(),
                row.name(),
                row.address(),
                row.letter().area());
        return new LetterLine(row, text.toLowerCase(Locale.ROOT));
    }
}
