package nl.lotwijzer.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.ReportException;

/** What left the project: every report with its files, so that a printed one can be traced to a state of the project. */
public final class Register {
    private final Project project;

    public Register(Project project) {
        this.project = project;
    }

    /** Returns all that were issued, the newest first. */
    public List<Issue> all() {
        return project.read(handle -> new IssueStore(handle).all(project.clock().getZone()));
    }

    /** Returns the newest report of this pack about this subject, 0 for the whole project. */
    public Optional<Issue> last(Pack pack, long subject) {
        return all().stream()
                .filter(issue ->
                        issue.request().pack() == pack && issue.request().subject() == subject)
                .findFirst();
    }

    /** Returns how the newest report of this pack, whatever it is about, relates to the project as it stands. */
    public Standing standing(Pack pack) {
        return project.read(handle -> all().stream()
                .filter(issue -> issue.request().pack() == pack)
                .findFirst()
                .map(issue -> new IssueStore(handle).changedSince(issue.entry()) ? Standing.CHANGED : Standing.CURRENT)
                .orElse(Standing.NEVER));
    }

    /**
     * Compares a file with everything that was issued.
     *
     * @throws ReportException if the file cannot be read
     */
    public Checked check(Path file) throws ReportException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReportException(Message.of("report.problem.notRead", String.valueOf(file.getFileName())), e);
        }
        String hash = Sha256.hex(bytes);
        List<Issue> issues = all();
        for (Issue issue : issues) {
            for (IssuedFile issued : issue.files()) {
                if (issued.sha256().equals(hash)) {
                    return new Checked.Unchanged(issue, issued);
                }
            }
        }
        String name = String.valueOf(file.getFileName());
        return issues.stream()
                .filter(issue ->
                        issue.files().stream().anyMatch(issued -> issued.name().equals(name)))
                .findFirst()
                .<Checked>map(Checked.Changed::new)
                .orElseGet(Checked.Unknown::new);
    }
}
