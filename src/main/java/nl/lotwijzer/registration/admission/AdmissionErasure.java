package nl.lotwijzer.registration.admission;

import nl.lotwijzer.registration.Registrant;
import org.jdbi.v3.core.Handle;

/** The part of erasing somebody that belongs to admission. */
public final class AdmissionErasure {
    private AdmissionErasure() {}

    /**
     * Removes, within a change, what a parent or guardian said about a registrant and why the registrant was let in.
     *
     * @param handle that of the change
     */
    public static void erase(Handle handle, Registrant registrant) {
        new AdmissionStore(handle).erase(registrant.id());
    }
}
