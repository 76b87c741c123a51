package nl.lotwijzer.letterpaper;

/** As what a file for the printer is written. */
public enum MergeFormat {
    XLSX(".xlsx"),
    CSV(".csv");

    private final String extension;

    MergeFormat(String extension) {
        this.extension = extension;
    }

    /** Returns what the name of the file ends with, with its dot. */
    public String extension() {
        return extension;
    }
}
