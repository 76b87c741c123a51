package nl.lotwijzer.report.mirror;

import org.jspecify.annotations.Nullable;

/**
 * How many belong to one category.
 *
 * @param population  people in the population
 * @param allPeople   the whole population, over the categories of the criterion; 0 if no figures were entered
 * @param registrants registrants in the lottery
 * @param inLottery   all registrants in the lottery
 * @param min         the fewest seats this category may have
 * @param max         the most seats this category may have
 * @param seats       the size of the panel
 * @param panel       members of the panel with a seat now; null before the draw
 * @param seated      all members of the panel with a seat now
 */
public record CategoryMirror(
        String category,
        long population,
        long allPeople,
        int registrants,
        int inLottery,
        int min,
        int max,
        int seats,
        @Nullable Integer panel,
        int seated) {}
