package nl.lotwijzer.project;

import java.util.List;

/** The journal of a project: every deed in order, each hash resting on the one before it (protocol LW1). */
public final class Journal {
    private final Project project;

    Journal(Project project) {
        this.project = project;
    }

    /** Returns all entries, the oldest first. */
    public List<JournalEntry> entries() {
        return project.read(handle -> new JournalStore(handle).entries());
    }

    /** Returns the newest entry; a project has at least the one of its creation. */
    public JournalEntry head() {
        return project.read(handle -> new JournalStore(handle).head());
    }

    /** Computes every hash and every row's digest again and tells what does not agree. */
    public JournalCheck check() {
        return project.read(handle -> JournalCheck.of(handle, project.details().code()));
    }
}
