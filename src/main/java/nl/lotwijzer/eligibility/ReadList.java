package nl.lotwijzer.eligibility;

import java.util.List;
import nl.lotwijzer.language.Message;

/**
 * What stands in the file of an exclusion list, before it is kept.
 *
 * @param people   who stands on it, in the order of the file; with an empty ground where the file gives none
 * @param problems the rows that cannot be used, or not wholly
 */
public record ReadList(List<Entry> people, List<RowProblem> problems) {
    /** One person in the file. */
    public record Entry(PersonFacts facts, String ground) {}

    /**
     * @param row     as Excel numbers it
     * @param refused whether the row is left out altogether
     * @param told    what is wrong, with the remedy
     */
    public record RowProblem(int row, boolean refused, Message told) {}

    public ReadList {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /** Returns of how many people more than the name is known, so that they can be recognised for sure. */
    public long recognisable() {
        return people.stream()
                .map(Entry::facts)
                .filter(facts -> facts.birthDate() != null
                        || !facts.email().isEmpty()
                        || !facts.address().isBlank())
                .count();
    }
}
