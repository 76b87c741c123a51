package nl.lotwijzer.invitations.sampling;

/** How the letters are divided over the areas before anything is drawn. */
public enum Division {
    /** Not: everybody is drawn from one and the same bowl. */
    SIMPLE,
    /** As many as an area has people, rounded by largest remainder. */
    PROPORTIONAL,
    /** As many for every area. */
    EQUAL,
    /** As somebody says for each area. */
    GIVEN
}
