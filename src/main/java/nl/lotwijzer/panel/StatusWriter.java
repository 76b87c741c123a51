package nl.lotwijzer.panel;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Writes a status together with its line in the history, within a change. */
final class StatusWriter {
    private final ParticipantStore store;
    private final long lottery;

    StatusWriter(Handle handle, long lottery) {
        this.store = new ParticipantStore(handle);
        this.lottery = lottery;
    }

    /**
     * Gives somebody a status. Whoever has it already keeps it, with the day since when, and gets the remark only.
     *
     * @param note in place of the earlier remark; blank keeps that
     */
    void write(Participant participant, Status status, LocalDate on, String note) {
        boolean same = participant.status() == status;
        LocalDate since = same ? participant.since() : on;
        String kept = note.isBlank() ? participant.note() : note.strip();
        store.keep(lottery, participant.id(), new ParticipantStore.State(status, since, kept));
        if (!same) {
            store.log(lottery, participant.id(), new ParticipantStore.State(status, on, note.strip()));
        }
    }
}
