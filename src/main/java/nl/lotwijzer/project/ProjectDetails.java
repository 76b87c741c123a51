package nl.lotwijzer.project;

import java.util.Locale;
import nl.lotwijzer.language.Message;

/**
 * What a project is about.
 *
 * @param code         a short name that stands in hashes and file names: letters, digits, dots and hyphens
 * @param name         the name of the assembly
 * @param commissioner the council or body that asked for it; may be empty
 * @param question     the question put to the assembly; may be empty
 * @param panelSize    the number of seats, 1 to 10,000
 */
public record ProjectDetails(String code, String name, String commissioner, String question, int panelSize) {
    /** The largest panel that a project can have, in seats. */
    public static final int LARGEST_PANEL = 10_000;

    /**
     * Checks what people typed and makes a project's details of it.
     *
     * @throws ProjectFileException if the name is blank, the code holds a forbidden character or the size is out of range
     */
    public static ProjectDetails checked(String code, String name, String commissioner, String question, int panelSize)
            throws ProjectFileException {
        if (name.isBlank()) {
            throw new ProjectFileException(Message.of("project.details.nameMissing"));
        }
        if (!code.matches("[\\p{L}\\p{N}.-]{1,40}")) {
            throw new ProjectFileException(Message.of("project.details.codeWrong", code));
        }
        if (panelSize < 1 || panelSize > LARGEST_PANEL) {
            throw new ProjectFileException(Message.of("project.details.panelSizeWrong", panelSize, LARGEST_PANEL));
        }
        return new ProjectDetails(code, name.strip(), commissioner.strip(), question.strip(), panelSize);
    }

    /** Returns a code made from a name: lower case, with hyphens for what a code cannot hold. */
    public static String codeFrom(String name) {
        String code = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return code.isEmpty() ? "project" : code.substring(0, Math.min(40, code.length()));
    }

    public ProjectDetails withPanelSize(int seats) {
        return new ProjectDetails(code, name, commissioner, question, seats);
    }
}
