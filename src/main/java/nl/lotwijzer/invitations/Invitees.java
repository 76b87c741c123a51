package nl.lotwijzer.invitations;

import java.util.List;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;
import org.jdbi.v3.core.Handle;

/** Those who were drawn for a letter, as long as their names and addresses are needed. */
public final class Invitees {
    private final Project project;

    public Invitees(Project project) {
        this.project = project;
    }

    /** Returns everybody who was drawn in a round that was not annulled, round by round. */
    public List<Invitee> all() {
        return project.read(handle -> new InviteeStore(handle).all());
    }

    /**
     * Takes the names and addresses of a round away for good, with their traces in the file and its copies. Codes, areas
     * and the hashes by which nobody is invited twice stay.
     *
     * @throws ProjectFileException if they were taken away but traces could not be; doing it again does that
     */
    public void wipe(int round) throws ProjectFileException {
        project.perform(
                Action.irrevocable("invitations.journal.wipe", "round=" + round),
                handle -> new InviteeStore(handle).wipeRound(round));
        project.leaveNoTrace();
    }

    /**
     * Takes name and address of whoever got the letter with this code away, within a change that erases a person.
     *
     * @param handle that of the change
     * @param code   the code of the letter; nothing happens if nobody was drawn for it
     */
    public static void erase(Handle handle, String code) {
        new InviteeStore(handle).wipe(code);
    }
}
