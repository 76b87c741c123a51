package nl.lotwijzer.spreadsheet;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/**
 * A file cannot be used as it is. What is told names the file, the row, the column and the value as far as they are
 * known, then says what is wrong and what to do about it.
 */
public final class InputException extends UserException {
    private final transient Place place;
    private final transient Message problem;

    /**
     * @param place   where it is
     * @param problem what is wrong and what to do, as sentences that can stand after a colon
     */
    public InputException(Place place, Message problem) {
        super(told(place, problem));
        this.place = place;
        this.problem = problem;
    }

    public Place place() {
        return place;
    }

    /** Returns what is wrong and what to do, without the place. */
    public Message problem() {
        return problem;
    }

    /**
     * Returns the sentence that says the place and then the problem. Its arguments are, in this order: file, row,
     * column, value, problem; those not known are empty.
     */
    public static Message told(Place place, Message problem) {
        String key = place.row() == null
                ? (place.column() == null ? "file" : place.value() == null ? "fileColumn" : "fileColumnValue")
                : place.column() == null ? "row" : place.value() == null ? "rowColumn" : "rowColumnValue";
        return Message.of(
                "spreadsheet.place." + key, place.file(), place.row(), place.column(), place.value(), problem);
    }
}
