package nl.lotwijzer.eligibility;

/**
 * Somebody on an exclusion list.
 *
 * @param id     the key in the project file
 * @param list   the list, by its key
 * @param ground why this person is left out
 * @param facts  what the list says of this person; the area is empty
 */
public record ListedPerson(long id, long list, String ground, PersonFacts facts) {}
