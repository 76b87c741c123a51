package nl.lotwijzer.report;

/** In what kind of file a report is written. */
public enum FileKind {
    XLSX("xlsx"),
    DOCX("docx"),
    PDF("pdf");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** Returns what stands after the dot in the file's name. */
    public String extension() {
        return extension;
    }
}
