package nl.lotwijzer.report.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;

/**
 * A report that left the project, as the journal remembers it.
 *
 * @param entry  the number of the journal's entry
 * @param at     when, to the second
 * @param actor  who exported it
 * @param sha256 the hash of the file as it was written, as 64 hex digits; whoever has the file can compare
 */
public record Export(long entry, Instant at, Actor actor, Language language, String sha256) {
    static final String ACTION = "report.journal.export";

    private static final Pattern DETAILS = Pattern.compile("steering language=(nl|en) sha256=([0-9a-f]{64})");

    static String details(Language language, String sha256) {
        return "steering language=" + language.code() + " sha256=" + sha256;
    }

    /** Returns the export that this entry tells of, if it tells of one. */
    static Optional<Export> of(JournalEntry entry) {
        Matcher details = DETAILS.matcher(entry.details());
        return entry.action().equals(ACTION) && details.matches()
                ? Optional.of(new Export(
                        entry.number(),
                        entry.time(),
                        entry.actor(),
                        Language.ofCode(details.group(1)),
                        details.group(2)))
                : Optional.empty();
    }
}
