package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;

/**
 * Population, registrants and panel of the draw, before it is chosen what may be told. Of registrants nothing is known
 * here before the draw, since they still come and go: two reports with other totals would tell of the few in between. For
 * the same reason the panel is the one that was drawn, not that of today.
 *
 * @param seats    the size of the panel
 * @param drawn    whether there was a draw; if not, nobody is in the lottery
 * @param entrants everybody in the lottery
 */
record DrawNumbers(int seats, boolean drawn, int entrants, List<CriterionNumbers> criteria) {
    DrawNumbers {
        criteria = List.copyOf(criteria);
    }

    /** Returns what there is to tell before the draw: what is aimed for. */
    static DrawNumbers before(int seats, List<Criterion> criteria) {
        List<CriterionNumbers> numbers = criteria.stream()
                .map(criterion -> new CriterionNumbers(
                        criterion.name(),
                        criterion.categories().stream()
                                .map(category -> new CategoryNumbers(
                                        category.name(), category.population(), category.min(), category.max(), 0, 0))
                                .toList()))
                .toList();
        return new DrawNumbers(seats, false, 0, numbers);
    }

    /**
     * Counts who took part in a lottery and who was drawn.
     *
     * @param known the criteria as they stand now, for the population
     */
    static DrawNumbers of(Lottery lottery, List<Criterion> known) {
        Map<Integer, Long> drawn =
                lottery.panel().stream().collect(Collectors.groupingBy(Entrant::type, Collectors.counting()));
        List<CriterionNumbers> criteria = new ArrayList<>();
        for (String name : lottery.criteria()) {
            int place = criteria.size();
            Optional<Criterion> population =
                    known.stream().filter(one -> one.name().equals(name)).findFirst();
            Map<String, List<LotteryType>> types = lottery.types().stream()
                    .collect(Collectors.groupingBy(type -> type.categories().get(place)));
            Function<LotteryQuota, CategoryNumbers> numbers = quota -> {
                List<LotteryType> members = types.getOrDefault(quota.category(), List.of());
                return new CategoryNumbers(
                        quota.category(),
                        population.map(one -> population(one, quota.category())).orElse(0L),
                        quota.min(),
                        quota.max(),
                        members.stream().mapToInt(LotteryType::members).sum(),
                        (int) members.stream()
                                .mapToLong(type -> drawn.getOrDefault(type.number(), 0L))
                                .sum());
            };
            criteria.add(new CriterionNumbers(
                    name,
                    lottery.quotas().stream()
                            .filter(quota -> quota.criterion().equals(name))
                            .map(numbers)
                            .toList()));
        }
        return new DrawNumbers(lottery.panel().size(), true, lottery.entrants().size(), criteria);
    }

    private static long population(Criterion criterion, String category) {
        return criterion.categories().stream()
                .filter(one -> one.name().equals(category))
                .mapToLong(Category::population)
                .findFirst()
                .orElse(0);
    }
}
