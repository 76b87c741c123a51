package nl.lotwijzer.desktop.eligibility;

import java.util.Optional;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.admission.Admitted;
import nl.lotwijzer.registration.admission.Doubt;

/**
 * A row of the list: something that was found of a registrant, and, if so, why this person was let in.
 *
 * @param decision empty as long as nobody decided
 */
record FindingRow(Doubt doubt, Optional<Admitted> decision) {
    Registrant registrant() {
        return doubt.registrant();
    }

    FindingFilter filter() {
        return decision.isPresent() ? FindingFilter.ADMITTED : FindingFilter.of(doubt.kind());
    }

    /** Returns whether this is about the same as that row, from before a change of the project. */
    boolean same(FindingRow other) {
        return registrant().id() == other.registrant().id() && doubt.key().equals(other.doubt.key());
    }
}
