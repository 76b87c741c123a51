package nl.lotwijzer.desktop.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.report.Changes;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportFile;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see on the screen Rapporten.
 *
 * @param request   what was asked for, with everything filled in
 * @param standings of each pack there is, in their order
 * @param subjects  what the pack can be about; empty if there is nothing to choose
 * @param report    the report as it would be written now; empty if it cannot be made
 * @param problem   why it cannot be made; null if it can
 * @param last      the last issued report of this pack about this subject
 * @param issues    everything that was issued, the newest first
 */
record View(
        PackRequest request,
        Map<Pack, Standing> standings,
        List<Subject> subjects,
        Optional<Report> report,
        @Nullable Message problem,
        Optional<Issue> last,
        List<Issue> issues) {

    /** Returns the pages to leaf through, the cover first; none if there is no report. */
    List<Page> pages() {
        return report.map(made -> new ReportFile(made).pages()).orElse(List.of());
    }

    /** Returns what changed since the last report. */
    List<Changes.Change> changes() {
        return report.flatMap(made -> last.map(issue -> Changes.between(issue.previous(), made.figures())))
                .orElse(List.of());
    }
}
