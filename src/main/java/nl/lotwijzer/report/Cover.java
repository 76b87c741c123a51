package nl.lotwijzer.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;

/**
 * What a report is about, and of when. Its dates come from the journal, never from the moment of writing.
 *
 * @param date       the day of the last entry in the journal
 * @param lastChange the moment of that entry
 * @param entries    how many entries the journal has
 * @param head       the hash of the last entry, as 64 hex digits
 * @param maker      who made that entry: whoever last worked in the project
 */
public record Cover(
        String code,
        String project,
        String commissioner,
        String question,
        LocalDate date,
        Instant lastChange,
        long entries,
        String head,
        Actor maker) {
    /** Returns the cover for the project as it stands. */
    public static Cover of(Project project) {
        ProjectDetails details = project.details();
        JournalEntry head = project.journal().head();
        return new Cover(
                details.code(),
                details.name(),
                details.commissioner(),
                details.question(),
                head.time().atZone(project.clock().getZone()).toLocalDate(),
                head.time(),
                head.number(),
                head.hash(),
                head.actor());
    }
}
