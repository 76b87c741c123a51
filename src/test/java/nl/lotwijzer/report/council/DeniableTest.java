package nl.lotwijzer.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * Also whoever knows how was chosen what to withhold, learns of no group that it is small: for each small one there are
 * other numbers, with that group not small, of which precisely the same would have been published.
 */
class DeniableTest {
    private static final int PROJECTS = 400;
    private static final int SMALL = 5;
    private static final int ROOM = 10;

    @Test
    void couldEverySmallGroupHaveBeenAnother() {
        int small = 0;
        List<String> known = new ArrayList<>();
        for (int seed = 0; seed < PROJECTS; seed++) {
            DrawNumbers numbers = RandomDraw.of(seed).numbers();
            for (int i = 0; i < numbers.criteria().size(); i++) {
                for (int j = 0; j < numbers.criteria().get(i).categories().size(); j++) {
                    if (rest(numbers, i, j) < SMALL) {
                        small++;
                        if (!deniable(numbers, i, j)) {
                            known.add("project " + seed + " criterion " + i + " category " + j);
                        }
                    }
                }
            }
        }
        assertThat(small).isGreaterThan(PROJECTS);
        assertThat(known).as("of " + small).isEmpty();
    }

    private static boolean deniable(DrawNumbers numbers, int criterion, int category) {
        List<OptionalLong> published = published(numbers);
        int categories = numbers.criteria().get(criterion).categories().size();
        for (int other = 0; other < categories; other++) {
            long from = rest(numbers, criterion, other);
            long to = rest(numbers, criterion, category);
            for (long moved : new long[] {from - to, SMALL - to, ROOM - to, from}) {
                if (other != category
                        && moved > 0
                        && moved <= from
                        && to + moved >= SMALL
                        && published(moved(numbers, criterion, category, other, moved))
                                .equals(published)) {
                    return true;
                }
            }
        }
        long rest = numbers.entrants() - numbers.seats();
        return published(gathered(numbers, criterion, category, SMALL)).equals(published)
                || published(gathered(numbers, criterion, category, rest)).equals(published)
                || rest < ROOM - 1
                        && published(grown(numbers, (int) (ROOM - 1 - rest), criterion, category))
                                .equals(published);
    }

    /** Moves people from all other withheld categories, until there are so many in this one, or nobody is left. */
    private static DrawNumbers gathered(DrawNumbers numbers, int criterion, int category, long enough) {
        Disclosed disclosed = new Disclosed(numbers, false);
        DrawNumbers moved = numbers;
        for (int other = 0;
                other < numbers.criteria().get(criterion).categories().size();
                other++) {
            long lacking = enough - rest(moved, criterion, category);
            long people = Math.min(lacking, rest(moved, criterion, other));
            if (other != category && disclosed.registrants(criterion, other).isEmpty() && people > 0) {
                moved = moved(moved, criterion, category, other, people);
            }
        }
        return moved;
    }

    /** Everything of registrants that is told. */
    private static List<OptionalLong> published(DrawNumbers numbers) {
        Disclosed disclosed = new Disclosed(numbers, false);
        List<OptionalLong> told = new ArrayList<>();
        told.add(disclosed.entrants());
        for (int i = 0; i < numbers.criteria().size(); i++) {
            for (int j = 0; j < numbers.criteria().get(i).categories().size(); j++) {
                told.add(disclosed.registrants(i, j));
            }
        }
        return told;
    }

    private static long rest(DrawNumbers numbers, int criterion, int category) {
        CategoryNumbers one = numbers.criteria().get(criterion).categories().get(category);
        return one.registrants() - one.drawn();
    }

    private static DrawNumbers moved(DrawNumbers numbers, int criterion, int to, int from, long people) {
        List<CriterionNumbers> criteria = new ArrayList<>(numbers.criteria());
        List<CategoryNumbers> categories =
                new ArrayList<>(criteria.get(criterion).categories());
        categories.set(to, with(categories.get(to), (int) people));
        categories.set(from, with(categories.get(from), (int) -people));
        criteria.set(criterion, new CriterionNumbers(criteria.get(criterion).criterion(), categories));
        return new DrawNumbers(numbers.seats(), true, numbers.entrants(), criteria);
    }

    /** Adds so many people who were not drawn, in this category of the criterion, and in the first ones of the others. */
    private static DrawNumbers grown(DrawNumbers numbers, int people, int criterion, int category) {
        List<CriterionNumbers> criteria = new ArrayList<>();
        for (int i = 0; i < numbers.criteria().size(); i++) {
            List<CategoryNumbers> categories =
                    new ArrayList<>(numbers.criteria().get(i).categories());
            int place = i == criterion ? category : 0;
            categories.set(place, with(categories.get(place), people));
            criteria.add(new CriterionNumbers(numbers.criteria().get(i).criterion(), categories));
        }
        return new DrawNumbers(numbers.seats(), true, numbers.entrants() + people, criteria);
    }

    private static CategoryNumbers with(CategoryNumbers one, int more) {
        return new CategoryNumbers(
                one.category(), one.population(), one.min(), one.max(), one.registrants() + more, one.drawn());
    }
}
