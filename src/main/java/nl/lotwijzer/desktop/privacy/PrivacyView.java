package nl.lotwijzer.desktop.privacy;

import java.util.List;
import nl.lotwijzer.privacy.Closing;
import nl.lotwijzer.privacy.ClosingPreview;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.privacy.Retention;
import nl.lotwijzer.privacy.Retentions;
import nl.lotwijzer.project.Project;

/**
 * What the screen shows of the project.
 *
 * @param unfinished whether traces may be left of what was taken out
 */
record PrivacyView(List<Retention> retentions, ClosingPreview closing, String code, boolean unfinished) {
    PrivacyView {
        retentions = List.copyOf(retentions);
    }

    static PrivacyView of(Project project) {
        return project.read(handle -> {
            List<Retention> retentions = new Retentions(project).all();
            return new PrivacyView(
                    retentions,
                    new Closing(project).preview(retentions),
                    project.details().code(),
                    new Erasure(project).unfinished());
        });
    }

    /** Returns the groups that are held after their day. */
    List<Retention> past() {
        return retentions.stream().filter(Retention::past).toList();
    }
}
