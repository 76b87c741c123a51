package nl.lotwijzer.correspondence;

import java.util.Optional;
import nl.lotwijzer.letterpaper.MergeFormat;

/** As what letters are made. */
public enum Form {
    /** One Word document with a letter for each. */
    WORD(".docx"),
    /** A table from which a printer, or a mail program, makes them. */
    XLSX(".xlsx"),
    CSV(".csv");

    private final String extension;

    Form(String extension) {
        this.extension = extension;
    }

    /** Returns how the name of the file ends, with its dot. */
    public String extension() {
        return extension;
    }

    /** Returns the key of its name. */
    public String key() {
        return "correspondence.form." + this;
    }

    Optional<MergeFormat> table() {
        return switch (this) {
            case WORD -> Optional.empty();
            case XLSX -> Optional.of(MergeFormat.XLSX);
            case CSV -> Optional.of(MergeFormat.CSV);
        };
    }
}
