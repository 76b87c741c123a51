package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.lotwijzer.disclosure.Cell;
import nl.lotwijzer.disclosure.Publication;
import nl.lotwijzer.disclosure.Sum;
import nl.lotwijzer.disclosure.Withholding;
import nl.lotwijzer.proof.Fraction;

/**
 * What of a draw may be told to everybody. Seats and how many of each category were drawn are known to everybody, so a
 * number of registrants tells how many were not drawn as well; neither may be small. Quotas and the smallest chance
 * together tell how many registrants a category can have at most, so that chance is told as less than it is where that
 * would be too few.
 */
class Disclosed {
    private final DrawNumbers numbers;
    private final boolean again;
    private final Withholding withholding;
    private final List<List<Integer>> places = new ArrayList<>();

    /** @param again whether there was a draw before, so that one could take the numbers of the one off those of the other */
    Disclosed(DrawNumbers numbers, boolean again) {
        this.numbers = numbers;
        this.again = again;
        this.withholding = Withholding.of(publication());
    }

    private Publication publication() {
        List<Cell> cells = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        cells.add(Cell.told(numbers.entrants(), numbers.entrants()));
        cells.add(Cell.open(Math.min(numbers.seats(), numbers.entrants())));
        cells.add(Cell.untold(Math.max(0, numbers.entrants() - numbers.seats())));
        sums.add(new Sum(0, List.of(1, 2)));
        for (CriterionNumbers criterion : numbers.criteria()) {
            List<Integer> parts = new ArrayList<>();
            for (CategoryNumbers category : criterion.categories()) {
                int place = cells.size();
                cells.add(Cell.told(category.registrants(), expected(category)));
                cells.add(Cell.open(category.drawn()));
                cells.add(Cell.untold(category.registrants() - category.drawn()));
                sums.add(new Sum(place, List.of(place + 1, place + 2)));
                parts.add(place);
            }
            sums.add(new Sum(0, parts));
            places.add(parts);
        }
        return new Publication(cells, sums);
    }

    /** Returns how many registrants a category would have if all had the same chance: known to everybody. */
    private long expected(CategoryNumbers category) {
        return numbers.seats() == 0 ? 0 : (long) category.drawn() * numbers.entrants() / numbers.seats();
    }

    DrawNumbers numbers() {
        return numbers;
    }

    /** Returns whether there was a draw before, so that nothing is told of registrants. */
    boolean again() {
        return again;
    }

    /** Returns whether any number of registrants is withheld of a draw. */
    boolean withholdsAny() {
        return numbers.drawn() && (again || withholding.withholdsAny());
    }

    /** Returns how many were in the lottery, if that may be told. */
    OptionalLong entrants() {
        return told(0, numbers.entrants());
    }

    /** Returns how many were in the lottery of a category, if that may be told. */
    OptionalLong registrants(int criterion, int category) {
        return told(
                places.get(criterion).get(category),
                numbers.criteria().get(criterion).categories().get(category).registrants());
    }

    private OptionalLong told(int place, long count) {
        return numbers.drawn() && !again && !withholding.withheld(place)
                ? OptionalLong.of(count)
                : OptionalLong.empty();
    }

    /**
     * Returns the smallest n of which may be told that everybody had a chance of at least one in n. Of a category with at
     * most s seats it follows that it has at most n·s registrants, which must leave room for doubt.
     *
     * @param smallest the smallest chance, above 0
     */
    long oneIn(Fraction smallest) {
        long oneIn = Fraction.ONE.dividedBy(smallest).ceiling().longValueExact();
        int fewest = numbers.criteria().stream()
                .flatMap(criterion -> criterion.categories().stream())
                .mapToInt(CategoryNumbers::max)
                .filter(max -> max > 0)
                .min()
                .orElse(Withholding.ROOM);
        return Math.max(oneIn, 1 + Math.ceilDiv(Withholding.ROOM, fewest));
    }
}
