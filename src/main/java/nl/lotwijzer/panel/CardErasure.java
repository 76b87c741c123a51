package nl.lotwijzer.panel;

import org.jdbi.v3.core.Handle;

/** Taking out of the project what was kept of a participant: the part of erasing somebody that belongs to the panel. */
public final class CardErasure {
    private CardErasure() {}

    /**
     * Removes, within a change, the card of somebody, every contact with its remark, who calls this person, and what was
     * noted at a status. The statuses themselves stay, and point to nobody.
     *
     * @param handle     that of the change
     * @param registrant the id of the registrant
     */
    public static void erase(Handle handle, long registrant) {
        new ParticipantStore(handle).erase(registrant);
        new PersonCardStore(handle).erase(registrant);
        new ContactStore(handle).erase(registrant);
        new CallerStore(handle).erase(registrant);
    }
}
