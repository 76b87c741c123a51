package nl.lotwijzer.desktop.participants;

import java.util.function.BiPredicate;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.panel.Transport;

/** What can be asked of the list besides the status: who needs something, or of whom something is not known yet. */
enum Need {
    ANYBODY((participant, card) -> true),
    WHEELCHAIR((participant, card) -> card.access().wheelchair()),
    ACCESS((participant, card) -> card.access().asked()),
    DIET((participant, card) -> card.food().asked()),
    INTERPRETER((participant, card) -> card.speech().interpreter()),
    CARE((participant, card) -> card.care().asked()),
    FETCHED((participant, card) -> card.travel().transport().stream()
            .anyMatch(Transport.FETCHED::equals)),
    NO_ACCOUNT((participant, card) -> participant.status() == Status.CONFIRMED
            && card.payment().iban().isEmpty()
            && !card.payment().refused()),
    NO_EMERGENCY((participant, card) -> participant.status() == Status.CONFIRMED
            && card.emergency().phone().isBlank());

    private final BiPredicate<Participant, PersonCard> fits;

    Need(BiPredicate<Participant, PersonCard> fits) {
        this.fits = fits;
    }

    /** Returns whether this is so of somebody who still holds a seat. */
    boolean of(Participant participant, PersonCard card) {
        return this == ANYBODY || participant.status().holdsSeat() && fits.test(participant, card);
    }
}
