package nl.lotwijzer.spreadsheet;

/** What is remarkable about a cell, beside its text. */
public enum CellFact {
    /** The text is what a formula gave when the file was last calculated; it is never calculated here. */
    FORMULA,
    /** Excel shows an error in this cell, as {@code #N/A}. */
    ERROR
}
