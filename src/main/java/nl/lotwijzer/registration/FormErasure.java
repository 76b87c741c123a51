package nl.lotwijzer.registration;

import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * Taking out of the project what somebody filled in: the part of erasing somebody that belongs to registering. It stands
 * apart from {@link Registrations} because erasing also touches what other rooms keep, in one change.
 */
public final class FormErasure {
    private FormErasure() {}

    /**
     * Empties what is known of a registrant but for the number, and whom the letter went to, within a change; of every
     * registration of the same person that was set aside for this one; and of every refused row that is recognised as this
     * person's by name, e-mail address or code. From then on the rows cannot be filled again.
     *
     * @param handle that of the change
     */
    public static void erase(Handle handle, Registrant registrant) {
        ErasureStore store = new ErasureStore(handle);
        new RefusedRowStore(handle).erase(registrant.form());
        Invitees.erase(handle, registrant.letterCode());
        for (ErasureStore.SetAside duplicate : store.setAsideFor(registrant.id())) {
            new RegistrationStore(handle)
                    .all().stream()
                            .filter(other -> other.id() == duplicate.id())
                            .forEach(other -> new RefusedRowStore(handle).erase(other.form()));
            Invitees.erase(handle, duplicate.letterCode());
            store.erase(duplicate.id());
        }
        store.erase(registrant.id());
    }

    /** Returns whether unused parts of the file, or copies beside it, may still hold what was erased. */
    public static boolean tracesLeft(Project project) {
        return project.read(handle -> new ErasureStore(handle).withTraces() > 0);
    }

    /** Notes, within a change, that the traces of all who were erased are gone. */
    public static void tracesAreGone(Handle handle) {
        new ErasureStore(handle).tracesAreGone();
    }
}
