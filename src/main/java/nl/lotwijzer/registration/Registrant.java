package nl.lotwijzer.registration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.Household;

/**
 * Somebody who registered.
 *
 * @param id        the key in the project file
 * @param form      what was filled in
 * @param state     whether the registrant takes part in the draw
 * @param ground    why the registrant is excluded; empty if active
 * @param source    where it was read from, the last time that something changed
 * @param channel   how this person registered
 * @param corrected what was changed by hand and not put back, which reading a file leaves alone: names of {@link Field},
 *                  and {@code =} with a criterion for its answer
 * @param household with whom this person lives: by the address, or as somebody decided; empty if neither says it
 * @param mergedInto the registration of the same person that stays in its place, if this one was set aside as a
 *                   duplicate
 */
public record Registrant(
        long id,
        RegistrationNumber number,
        Form form,
        State state,
        String ground,
        Source source,
        Channel channel,
        Set<String> corrected,
        Optional<Household> household,
        Optional<RegistrationNumber> mergedInto) {
    public Registrant {
        corrected = Set.copyOf(corrected);
    }

    /** Whether somebody takes part in the draw. */
    public enum State {
        ACTIVE,
        EXCLUDED
    }

    /**
     * The row somebody was read from.
     *
     * @param batch the import
     * @param file  the name of the file
     * @param row   the row as Excel numbers it
     */
    public record Source(long batch, String file, int row) {}

    public String letterCode() {
        return form.letterCode();
    }

    public String firstName() {
        return form.firstName();
    }

    public String lastName() {
        return form.lastName();
    }

    /** Returns the full name, or the number of somebody whose name is not known. */
    public String name() {
        return form.name().isEmpty() ? number.value() : form.name();
    }

    public String email() {
        return form.email();
    }

    public String phone() {
        return form.phone();
    }

    public Address address() {
        return form.address();
    }

    /** Returns the answers by the name of the criterion, as given; empty where not answered. */
    public Map<String, String> answers() {
        return form.answers();
    }

    /** Returns the same registrant with this form. */
    Registrant with(Form other) {
        return new Registrant(id, number, other, state, ground, source, channel, corrected, household, mergedInto);
    }

    /** Returns the same registrant, set aside for this registration. */
    Registrant mergedInto(RegistrationNumber kept) {
        return new Registrant(
                id, number, form, state, ground, source, channel, corrected, household, Optional.of(kept));
    }

    /** Returns the same registrant, living in this household. */
    Registrant in(Household home) {
        return new Registrant(
                id, number, form, state, ground, source, channel, corrected, Optional.of(home), mergedInto);
    }

    /** Returns whether this person was erased: nothing that was filled in is left. */
    public boolean erased() {
        return form.empty();
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
