package nl.lotwijzer.quotas;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;

/**
 * Something by which the panel should resemble the population: gender, age, area.
 *
 * @param id         the key in the project file
 * @param name       as people read it; also the name under which registrants' answers stand
 * @param categories in the order in which people read them
 * @param terms      what was decided about it
 */
public record Criterion(long id, String name, List<Category> categories, CriterionTerms terms) {
    public Criterion {
        categories = List.copyOf(categories);
    }

    /** Makes a criterion about which nothing was decided. */
    public Criterion(long id, String name, List<Category> categories) {
        this(id, name, categories, CriterionTerms.NONE);
    }

    /** Returns the criterion with other categories. */
    public Criterion with(List<Category> others) {
        return new Criterion(id, name, others, terms);
    }

    /** Returns the population of all categories together; 0 if it is not known. */
    public long population() {
        return categories.stream().mapToLong(Category::population).sum();
    }

    /** Returns whether there are population figures to derive quotas from. */
    public boolean hasPopulation() {
        return population() > 0;
    }

    /**
     * Returns the exact number of seats that each category deserves: seats times its population over the population of
     * the criterion, in the order of the categories.
     *
     * @throws IllegalStateException if the population is not known
     */
    public List<Fraction> shares(int seats) {
        return Apportionment.shares(populations(), seats);
    }

    /**
     * Returns the whole number of seats that each category deserves, by largest remainder; together exactly
     * {@code seats}.
     *
     * @throws IllegalStateException if the population is not known
     */
    public List<Integer> targets(int seats) {
        return Apportionment.largestRemainder(populations(), seats);
    }

    /** Returns whether its name suggests that it asks something special, and nobody said yet on which ground. */
    public boolean needsGround() {
        return terms.ground() == null && SpecialCategory.suggestedBy(name).isPresent();
    }

    /** Returns the place of the category of those who gave no answer, if they have one. */
    public OptionalInt unanswered() {
        return IntStream.range(0, categories.size())
                .filter(place -> categories.get(place).unanswered())
                .findFirst();
    }

    /** Returns the sum of the minimums. */
    public int lowest() {
        return categories.stream().mapToInt(Category::min).sum();
    }

    /** Returns the sum of the maximums. */
    public int highest() {
        return categories.stream().mapToInt(Category::max).sum();
    }

    /** Returns the place of the category that this answer names, if there is one. */
    public OptionalInt categoryOf(String answer) {
        Folded sought = Folded.of(answer);
        return IntStream.range(0, categories.size())
                .filter(place -> Folded.of(categories.get(place).name()).equals(sought))
                .findFirst();
    }

    List<Long> populations() {
        return categories.stream().map(Category::population).toList();
    }
}
