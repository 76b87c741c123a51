package nl.lotwijzer.project;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.protocol.JournalLine;

/** The journal of a project: every deed in order, each hash resting on the one before it (protocol LW1). */
public final class Journal {
    /** The fewest hex digits by which a head can be looked up: 16, which nobody can match by trying. */
    public static final int FEWEST_DIGITS = 16;

    private static final Pattern HEAD = Pattern.compile("[0-9a-f]{" + FEWEST_DIGITS + ",64}");

    /** Two computers that work on one project seldom differ less. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final Project project;

    Journal(Project project) {
        this.project = project;
    }

    /** Returns all entries, the oldest first. */
    public List<JournalEntry> entries() {
        return project.read(handle -> new JournalStore(handle).entries());
    }

    /** Returns all entries as a dossier holds them, the oldest first. */
    public List<JournalLine> lines() {
        return project.read(handle -> new JournalStore(handle)
                .written().stream().map(JournalStore.Written::asLine).toList());
    }

    /** Returns the newest entry; a project has at least the one of its creation. */
    public JournalEntry head() {
        return project.read(handle -> new JournalStore(handle).head());
    }

    /**
     * Returns until when the journal goes where that is in the future, so that the clock is behind, or was ahead before.
     * The order of the entries does not depend on their times.
     */
    public Optional<Instant> ahead() {
        Instant latest = project.now().plus(TOLERANCE);
        return project.read(handle -> new JournalStore(handle).latest()).filter(latest::isBefore);
    }

    /** Computes every hash and every row's digest again and tells what does not agree. */
    public JournalCheck check() {
        return project.read(handle -> JournalCheck.of(handle, project.details().code()));
    }

    /**
     * Computes everything again, as {@link #check()} does, and looks for a head that was published earlier.
     *
     * @param publishedHead a head as {@link #readHead} gives it
     */
    public HeadCheck check(String publishedHead) {
        return project.read(handle -> HeadCheck.of(handle, project.details().code(), publishedHead));
    }

    /**
     * Reads a head as somebody copied it from a report: blanks and capitals do not matter, and the first
     * {@value #FEWEST_DIGITS} digits are enough.
     *
     * @return 16 to 64 lower-case hex digits; empty where the text is something else
     */
    public static Optional<String> readHead(String text) {
        String digits = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return HEAD.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
