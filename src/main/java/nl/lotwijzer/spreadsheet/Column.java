package nl.lotwijzer.spreadsheet;

/**
 * A column of a table.
 *
 * @param index  counted from 0
 * @param name   what the header says, white space folded; empty if it says nothing
 * @param hidden whether Excel hides this column
 */
public record Column(int index, String name, boolean hidden) {
    /** Returns the letters above the column in Excel: A, B … Z, AA. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** Returns the name, or the letter if the header is blank. */
    public String label() {
        return name.isEmpty() ? letter() : name;
    }
}
