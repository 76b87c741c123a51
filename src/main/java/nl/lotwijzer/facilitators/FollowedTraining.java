package nl.lotwijzer.facilitators;

import java.util.Collection;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The part of giving certificates that belongs to the pool. */
public final class FollowedTraining {
    private static final String BETWEEN = "; ";

    private FollowedTraining() {}

    /**
     * Writes, within a change, a training behind what these facilitators followed before; on a card that has it already
     * nothing changes.
     *
     * @param handle       that of the change
     * @param facilitators their ids; those no longer in the pool are passed over
     * @param training     as it is to stand on the card
     * @return on how many cards it was written
     */
    public static int note(Handle handle, Collection<Long> facilitators, String training) {
        FacilitatorStore store = new FacilitatorStore(handle);
        int written = 0;
        for (Facilitator facilitator : store.all()) {
            if (facilitators.contains(facilitator.id()) && !holds(facilitator.details(), training)) {
                store.update(with(facilitator, training));
                written++;
            }
        }
        return written;
    }

    private static boolean holds(FacilitatorDetails details, String training) {
        return details.training().toLowerCase(Locale.ROOT).contains(training.toLowerCase(Locale.ROOT));
    }

    private static Facilitator with(Facilitator facilitator, String training) {
        FacilitatorDetails old = facilitator.details();
        FacilitatorDetails changed = new FacilitatorDetails(
                old.name(),
                old.email(),
                old.phone(),
                old.experience(),
                old.languages(),
                old.training().isEmpty() ? training : old.training() + BETWEEN + training,
                old.available(),
                old.interests(),
                old.notes());
        return new Facilitator(facilitator.id(), changed, facilitator.skills(), facilitator.terms());
    }
}
