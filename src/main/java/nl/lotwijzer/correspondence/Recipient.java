package nl.lotwijzer.correspondence;

import java.time.Instant;
import java.util.Optional;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.registration.Registrant;

/**
 * Somebody who gets a letter on an occasion, or had it.
 *
 * @param had      when the letter was made last; empty if it was not
 * @param reminded whether this person was reminded of the session in another way, as by telephone
 */
public record Recipient(Registrant registrant, Optional<Instant> had, boolean reminded) {
    /** Returns whether this person is still to get the letter. */
    public boolean open() {
        return had.isEmpty() && !reminded;
    }

    public long id() {
        return registrant.id();
    }

    /** Returns the registration number, which says nothing about the person. */
    public String number() {
        return registrant.number().value();
    }

    /** Returns whether the post can bring a letter: there is a street or a house number, and a postcode or a city. */
    public boolean hasAddress() {
        Address address = registrant.address();
        return !(address.street().isBlank() && address.houseNumber().isBlank())
                && !(address.postcode().isBlank() && address.city().isBlank());
    }

    public boolean hasEmail() {
        return !registrant.email().isBlank();
    }
}
