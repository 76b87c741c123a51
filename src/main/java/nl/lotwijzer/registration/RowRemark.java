package nl.lotwijzer.registration;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;

/**
 * Something a person should know about a row.
 *
 * @param weight whether it keeps the row out
 * @param place  the row, and the column and value it is about where it is about one
 * @param reason what is the matter and what to do, or what was mended
 */
public record RowRemark(Weight weight, Place place, Message reason) {
    /** What a remark does to its row. */
    public enum Weight {
        /** The row is read all the same. */
        WARNING,
        /** The row is not read. */
        REFUSAL
    }

    /** Returns the remark in one sentence: the place, then the reason. */
    public Message told() {
        return InputException.told(place, reason);
    }
}
