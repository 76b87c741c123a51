package nl.lotwijzer.allowances;

import org.jdbi.v3.core.Handle;

/** The part of erasing somebody that belongs to the allowances. */
public final class AllowanceErasure {
    private AllowanceErasure() {}

    /**
     * Removes, within a change, the name and account in payments, the reasons of what was entered by hand, and what this
     * person received elsewhere. Days and amounts stay, since they add up to the control totals; they point to nobody.
     *
     * @param handle     that of the change
     * @param registrant the id of the registrant
     */
    public static void erase(Handle handle, long registrant) {
        new AllowanceStore(handle).erase(registrant);
    }
}
