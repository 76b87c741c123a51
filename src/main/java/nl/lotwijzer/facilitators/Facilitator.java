package nl.lotwijzer.facilitators;

/**
 * A facilitator in the pool.
 *
 * @param id      never given to another one
 * @param details who this person is
 * @param skills  what this person can and likes to do
 * @param terms   on which terms this person works
 */
public record Facilitator(long id, FacilitatorDetails details, FacilitatorSkills skills, FacilitatorTerms terms) {
    public String name() {
        return details.name();
    }

    /** Returns whether this person can lead a table in a language, whatever capitals it is written with. */
    public boolean leadsIn(String language) {
        return details.languages().stream().anyMatch(language::equalsIgnoreCase)
                && skills.in(language).leads();
    }
}
