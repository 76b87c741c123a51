package nl.lotwijzer.invitations;

/**
 * What became of the letters of one sending to one area, registrations aside.
 *
 * @param batch         the sending; may be empty
 * @param area          the area; may be empty
 * @param letters       how many were sent
 * @param undeliverable how many came back, or went to somebody who moved or died
 * @param refused       how many people let know not to want to take part
 */
public record ResultCount(String batch, String area, int letters, int undeliverable, int refused) {
    /** Returns how many letters arrived, as far as is known: the fair number to set registrations against. */
    public int delivered() {
        return letters - undeliverable;
    }
}
