package nl.lotwijzer.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands, as precisely as it is known: the file, a row, a column of that row, the value in it.
 *
 * @param file   the name of the file, without its folder
 * @param row    the row as Excel numbers it, from 1; null if it is about the whole file
 * @param column the name of the column as its header says, or its letter; null if it is about the whole row
 * @param value  what stands there, cut off at 80 characters; null if nothing stands there
 */
public record Place(
        String file,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value) {
    private static final int LONGEST_VALUE = 80;

    public Place {
        if (value != null && value.isEmpty()) {
            value = null;
        } else if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE - 1) + "…";
        }
    }

    /** Returns the place that is this whole file. */
    public static Place in(String file) {
        return new Place(file, null, null, null);
    }

    /** Returns this row, numbered from 1 as in Excel, in the same file. */
    public Place row(int number) {
        return new Place(file, number, null, null);
    }

    /** Returns this column in the same row. */
    public Place column(String name) {
        return new Place(file, row, name, null);
    }

    /** Returns the same place with what stands in it; a long value is cut off at 80 characters. */
    public Place value(String text) {
        return new Place(file, row, column, text);
    }
}
