package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.proof.Fraction;

/**
 * The registrants beside the population, category by category: who is over- and under-represented, and how many registrants
 * there are for each seat.
 */
public final class PoolComparison {
    private static final Fraction UNDER = Fraction.of(80);
    private static final Fraction OVER = Fraction.of(125);

    private PoolComparison() {}

    /** What can be said of a category, worst first. */
    public enum Judgement {
        /** Fewer registrants than seats that have to be filled. */
        SHORT,
        /** Less than four fifths of its share of the population. */
        UNDER,
        /** More than five quarters of it. */
        OVER,
        /** About its share. */
        EQUAL,
        /** There are no population figures, or no registrants. */
        UNKNOWN
    }

    /**
     * A category of a criterion.
     *
     * @param registrants how many of those who take part belong to it
     * @param members     how many take part
     * @param people      the population of the whole criterion
     */
    public record Row(Criterion criterion, Category category, int registrants, int members, long people) {

        /** Returns its part of the population in per cent; nothing if that is not known. */
        public Optional<Fraction> populationPercent() {
            return people == 0 || category.unanswered()
                    ? Optional.empty()
                    : Optional.of(Fraction.of(100 * category.population(), people));
        }

        /** Returns its part of the registrants in per cent; nothing without registrants. */
        public Optional<Fraction> poolPercent() {
            return members == 0 ? Optional.empty() : Optional.of(Fraction.of(100L * registrants, members));
        }

        /** Returns its part of the registrants over its part of the population, times 100: 100 is equal. */
        public Optional<Fraction> index() {
            Optional<Fraction> population = populationPercent().filter(percent -> percent.signum() > 0);
            return population.isEmpty()
                    ? Optional.empty()
                    : poolPercent().map(pool -> pool.times(100).dividedBy(population.get()));
        }

        /** Returns how many registrants there are for each seat of its minimum; nothing for a minimum of 0. */
        public Optional<Fraction> perSeat() {
            return category.min() == 0 ? Optional.empty() : Optional.of(Fraction.of(registrants, category.min()));
        }

        public Judgement judgement() {
            if (registrants < category.min()) {
                return Judgement.SHORT;
            }
            return index().map(index -> index.compareTo(PoolComparison.UNDER) < 0
                            ? Judgement.UNDER
                            : index.compareTo(PoolComparison.OVER) > 0 ? Judgement.OVER : Judgement.EQUAL)
                    .orElse(Judgement.UNKNOWN);
        }
    }

    /** Returns a row for every category, problems first; among equals in the order of the criteria. */
    public static List<Row> of(SelectionInput input) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < input.criteria().size(); place++) {
            Criterion criterion = input.criteria().get(place);
            List<Integer> supply = input.supply(place);
            for (int number = 0; number < criterion.categories().size(); number++) {
                rows.add(new Row(
                        criterion,
                        criterion.categories().get(number),
                        supply.get(number),
                        input.members().size(),
                        criterion.population()));
            }
        }
        rows.sort(Comparator.comparing(Row::judgement));
        return rows;
    }
}
