package nl.lotwijzer.desktop.steering;

import nl.lotwijzer.steering.AgendaDetails;
import nl.lotwijzer.steering.AgendaKind;

/** An item of an agenda, as it stands in the fields. */
record ItemInput(String title, String owner, String minutes, AgendaKind kind, boolean standing, String note) {
    /**
     * Returns what the fields say.
     *
     * @throws InputException if the minutes are no whole number
     */
    AgendaDetails read() throws InputException {
        return new AgendaDetails(title, owner, InputException.minutes(minutes), kind, standing, note);
    }
}
