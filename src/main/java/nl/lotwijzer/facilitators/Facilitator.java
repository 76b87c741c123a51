package nl.lotwijzer.facilitators;

/**
 * A facilitator in the pool.
 *
 * @param id      never given to another one
 * @param details what is known of this person
 */
public record Facilitator(long id, FacilitatorDetails details) {
    public String name() {
        return details.name();
    }
}
