package nl.lotwijzer.desktop.dialogs;

import java.nio.file.Path;
import java.util.Optional;

/** The questions that must be answered before the work goes on. Each waits for the person's answer. */
public interface Dialogs {
    /** Lets the person choose an existing file; empty when they think better of it. */
    Optional<Path> openFile(FileQuestion question);

    /**
     * Lets the person name a file to write; empty when they think better of it. The answer carries the ending of the
     * question's first kind if the person typed none. An existing file has been confirmed.
     */
    Optional<Path> saveFile(FileQuestion question);

    /** Lets the person choose a folder; empty when they think better of it. */
    Optional<Path> chooseFolder(String title);

    /** Asks whether to do what cannot be undone; true when the person pressed the button that names the deed. */
    boolean confirm(Confirmation confirmation);

    /** Shows a short form; true when the person pressed its button, which is disabled while the form is not valid. */
    boolean fill(FormQuestion form);

    /** Asks for one line of text; empty when they think better of it. The answer is trimmed and never blank. */
    Optional<String> askText(TextQuestion question);
}
