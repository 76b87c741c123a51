package nl.lotwijzer.invitations.sampling;

import nl.lotwijzer.proof.Fraction;

/**
 * One bowl of lots, and how many are taken out.
 *
 * @param name     the area; empty if there are no areas
 * @param eligible N: how many lots are in it, of people or of addresses
 * @param people   how many people they stand for: the same number, or all who live at the addresses
 * @param letters  n: how many letters, at most {@code eligible}
 */
public record Stratum(String name, int eligible, int people, int letters) {
    public Stratum {
        if (eligible < 0 || people < eligible || letters < 0 || letters > eligible) {
            throw new IllegalArgumentException(
                    "A stratum of %d lots and %d people cannot give %d letters".formatted(eligible, people, letters));
        }
    }

    /** Returns the chance of one person, or of one address, to get a letter: n/N exactly; 0 where there is nobody. */
    public Fraction chance() {
        return eligible == 0 ? Fraction.ZERO : Fraction.of(letters, eligible);
    }

    /**
     * Returns letters per inhabitant exactly. Where addresses are drawn that is the mean over the people of this area:
     * who lives with others has less.
     */
    public Fraction perInhabitant() {
        return people == 0 ? Fraction.ZERO : Fraction.of(letters, people);
    }
}
