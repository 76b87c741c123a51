package nl.lotwijzer.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Page;
import org.junit.jupiter.api.Test;

/** From what is published nobody works out that a group of registrants is smaller than five. */
class DerivationAttackTest {
    private static final int PROJECTS = 400;

    @Test
    void findsNoSmallGroupInAnyProject() {
        for (int seed = 0; seed < PROJECTS; seed++) {
            RandomDraw draw = RandomDraw.of(seed);
            Disclosed disclosed = new Disclosed(draw.numbers(), false);
            assertThat(Attack.on(List.of(draw.pagesBefore(), draw.pages(disclosed))))
                    .as("project " + seed)
                    .isEmpty();
        }
    }

    @Test
    void findsThemWhereEverythingIsTold() {
        int laidBare = 0;
        for (int seed = 0; seed < PROJECTS; seed++) {
            RandomDraw draw = RandomDraw.of(seed);
            List<String> found = Attack.on(List.of(draw.pages(new ToldAll(draw.numbers()))));
            assertThat(!found.isEmpty()).as("project " + seed).isEqualTo(anySmall(draw.numbers()));
            laidBare += found.isEmpty() ? 0 : 1;
        }
        assertThat(laidBare).isGreaterThan(PROJECTS / 2);
    }

    @Test
    void findsWhereOnlyTheSmallOnesAreLeftOut() {
        int laidBare = 0;
        for (int seed = 0; seed < PROJECTS; seed++) {
            RandomDraw draw = RandomDraw.of(seed);
            laidBare += Attack.on(List.of(draw.pages(new ToldUnlessSmall(draw.numbers()))))
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(laidBare)
                .as("leaving out the small ones alone is not enough")
                .isGreaterThan(PROJECTS / 10);
    }

    @Test
    void findsNobodyInTheDifferenceOfTwoDraws() {
        for (int seed = 0; seed < PROJECTS / 2; seed++) {
            RandomDraw draw = RandomDraw.of(seed);
            int somebody = IntStream.range(0, draw.people().size())
                    .filter(person -> !draw.panel().contains(person))
                    .findFirst()
                    .orElse(-1);
            if (somebody >= 0) {
                RandomDraw again = draw.without(somebody);
                List<List<Page>> publications = new ArrayList<>();
                publications.add(draw.pages(new Disclosed(draw.numbers(), false)));
                publications.add(again.pages(new Disclosed(again.numbers(), true)));
                assertThat(Attack.on(publications)).as("project " + seed).isEmpty();
            }
        }
    }

    @Test
    void stillTellsMostOfWhatCanBeTold() {
        long told = 0;
        long all = 0;
        for (int seed = 0; seed < PROJECTS; seed++) {
            DrawNumbers numbers = RandomDraw.of(seed).numbers();
            Disclosed disclosed = new Disclosed(numbers, false);
            boolean fewForEachSeat = numbers.entrants() < 4 * numbers.seats();
            for (int i = 0; i < numbers.criteria().size() && !fewForEachSeat; i++) {
                for (int j = 0; j < numbers.criteria().get(i).categories().size(); j++) {
                    CategoryNumbers one = numbers.criteria().get(i).categories().get(j);
                    boolean large = one.registrants() - one.drawn() >= 20;
                    all += large ? 1 : 0;
                    told += large && disclosed.registrants(i, j).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(told * 10).as(told + " of " + all).isGreaterThan(7 * all);
    }

    private static boolean anySmall(DrawNumbers numbers) {
        return numbers.entrants() - numbers.seats() < 5
                || numbers.criteria().stream()
                        .flatMap(criterion -> criterion.categories().stream())
                        .anyMatch(category -> category.registrants() - category.drawn() < 5);
    }

    /** Withholds nothing. */
    private static class ToldAll extends Disclosed {
        ToldAll(DrawNumbers numbers) {
            super(numbers, false);
        }

        @Override
        OptionalLong entrants() {
            return OptionalLong.of(numbers().entrants());
        }

        @Override
        OptionalLong registrants(int criterion, int category) {
            return OptionalLong.of(numbers()
                    .criteria()
                    .get(criterion)
                    .categories()
                    .get(category)
                    .registrants());
        }

        @Override
        long oneIn(Fraction smallest) {
            return Fraction.ONE.dividedBy(smallest).ceiling().longValueExact();
        }
    }

    /** Withholds what is small itself, and no more. */
    private static final class ToldUnlessSmall extends ToldAll {
        ToldUnlessSmall(DrawNumbers numbers) {
            super(numbers);
        }

        @Override
        OptionalLong registrants(int criterion, int category) {
            CategoryNumbers one =
                    numbers().criteria().get(criterion).categories().get(category);
            return one.registrants() - one.drawn() < 5 ? OptionalLong.empty() : super.registrants(criterion, category);
        }
    }
}
