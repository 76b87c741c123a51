package nl.lotwijzer.response;

import java.util.Optional;
import nl.lotwijzer.proof.Fraction;

/**
 * What the letters of one sending to one area brought.
 *
 * @param batch         the sending; empty if the letters say none, or for all sendings together
 * @param area          the area; empty if the letters say none, or for all areas together
 * @param letters       how many letters went out
 * @param undeliverable how many of them are known not to have arrived
 * @param refused       how many people let know not to want to take part
 * @param registrations how many registered with the code of one of these letters
 */
public record ResponseLine(String batch, String area, int letters, int undeliverable, int refused, int registrations) {
    /** Returns how many letters arrived, as far as is known: what registrations are set against. */
    public int delivered() {
        return letters - undeliverable;
    }

    /** Returns registrations for each letter that arrived, exactly; empty if none arrived. */
    public Optional<Fraction> rate() {
        return delivered() <= 0 ? Optional.empty() : Optional.of(Fraction.of(registrations, delivered()));
    }

    /**
     * Returns the response against that of all letters together, as an index: 100 is the same.
     *
     * @return empty if nothing arrived, or nobody registered at all
     */
    public Optional<Fraction> index(ResponseLine all) {
        return rate().flatMap(own -> all.rate()
                .filter(mean -> mean.signum() > 0)
                .map(mean -> own.times(100).dividedBy(mean)));
    }

    /** Returns this line with another added to it; what they do not share of sending and area is empty. */
    public ResponseLine plus(ResponseLine other) {
        return new ResponseLine(
                batch.equals(other.batch) ? batch : "",
                area.equals(other.area) ? area : "",
                letters + other.letters,
                undeliverable + other.undeliverable,
                refused + other.refused,
                registrations + other.registrations);
    }
}
