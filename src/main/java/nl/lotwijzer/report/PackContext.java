package nl.lotwijzer.report;

import java.util.Optional;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;

/**
 * What a report is made from.
 *
 * @param project  the caller holds it at one consistent state
 * @param previous what the last exported report of the same pack said; empty for the first one
 */
public record PackContext(Project project, PackRequest request, Optional<Previous> previous) {
    /** Returns the texts in the report's language. */
    public Texts texts() {
        return Texts.in(request.language());
    }
}
