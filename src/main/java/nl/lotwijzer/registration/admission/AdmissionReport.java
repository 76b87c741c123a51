package nl.lotwijzer.registration.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.registration.Registrant;

/**
 * What holding the registrants against the rules and lists came to.
 *
 * @param judged   how many registrants take part and were looked at
 * @param doubts   what has to be looked at, the most certain first, then by number
 * @param admitted who was let in although something was found that still is so
 * @param consents what parents and guardians said, by the key of the registrant
 */
public record AdmissionReport(int judged, List<Doubt> doubts, List<LetIn> admitted, Map<Long, Consent> consents) {
    /** What was found of somebody, and why this person was let in all the same. */
    public record LetIn(Doubt doubt, Admitted decision) {}

    public AdmissionReport {
        doubts = List.copyOf(doubts);
        admitted = List.copyOf(admitted);
        consents = Map.copyOf(consents);
    }

    public Optional<Consent> consent(Registrant registrant) {
        return Optional.ofNullable(consents.get(registrant.id()));
    }

    /** Returns about how many registrants there is something to look at. */
    public int people() {
        return (int)
                doubts.stream().map(doubt -> doubt.registrant().id()).distinct().count();
    }
}
