package nl.lotwijzer.desktop.participants;

import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.panel.Transport;

/** What can be asked of the list besides the status: who needs something, or of whom something is not known yet. */
enum Need {
    ANYBODY,
    WHEELCHAIR,
    ACCESS,
    DIET,
    INTERPRETER,
    CARE,
    FETCHED,
    NO_ACCOUNT,
    NO_EMERGENCY;

    /** Returns whether this is so of somebody who still holds a seat. */
    boolean of(Participant participant, PersonCard card) {
        return this == ANYBODY || (participant.status().holdsSeat() && fits(participant, card));
    }

    private boolean fits(Participant participant, PersonCard card) {
        boolean comes = participant.status() == Status.CONFIRMED;
        return switch (this) {
            case ANYBODY -> true;
            case WHEELCHAIR -> card.access().wheelchair();
            case ACCESS -> card.access().asked();
            case DIET -> card.food().asked();
            case INTERPRETER -> card.speech().interpreter();
            case CARE -> card.care().asked();
            case FETCHED -> card.travel().transport().stream().anyMatch(Transport.FETCHED::equals);
            case NO_ACCOUNT ->
                comes && card.payment().iban().isEmpty() && !card.payment().refused();
            case NO_EMERGENCY -> comes && card.emergency().phone().isBlank();
        };
    }
}
