package nl.lotwijzer.report.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;

/**
 * Compares population, registrants and panel. Before the draw with the quotas as they stand; after it with those of the
 * draw, since that is what the panel was to meet.
 */
public final class Mirrors {
    private final SelectionInput input;
    private final Optional<Lottery> drawn;
    private final List<Participant> seated;

    /** @param drawn the lottery whose panel it is; empty before the draw */
    public Mirrors(SelectionInput input, Optional<Lottery> drawn, Optional<Panel> panel) {
        this.input = input;
        this.drawn = drawn;
        this.seated = panel.map(Panel::participants).orElse(List.of()).stream()
                .filter(participant -> participant.status().holdsSeat())
                .toList();
    }

    /** Returns every criterion, in its order. */
    public List<CriterionMirror> criteria() {
        return drawn.map(this::afterTheDraw).orElseGet(this::beforeTheDraw);
    }

    private List<CriterionMirror> beforeTheDraw() {
        List<CriterionMirror> criteria = new ArrayList<>();
        for (int place = 0; place < input.criteria().size(); place++) {
            Criterion criterion = input.criteria().get(place);
            List<Integer> supply = input.supply(place);
            List<CategoryMirror> categories = new ArrayList<>();
            for (Category category : criterion.categories()) {
                categories.add(new CategoryMirror(
                        category.name(),
                        category.population(),
                        criterion.population(),
                        supply.get(categories.size()),
                        input.members().size(),
                        category.min(),
                        category.max(),
                        input.seats(),
                        null,
                        0));
            }
            criteria.add(new CriterionMirror(criterion.name(), categories));
        }
        return criteria;
    }

    private List<CriterionMirror> afterTheDraw(Lottery lottery) {
        List<String> names = lottery.criteria();
        List<CriterionMirror> criteria = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            int number = place;
            Optional<Criterion> known = input.criteria().stream()
                    .filter(criterion -> criterion.name().equals(name))
                    .findFirst();
            criteria.add(new CriterionMirror(
                    name,
                    lottery.quotas().stream()
                            .filter(quota -> quota.criterion().equals(name))
                            .map(quota -> category(lottery, number, quota, known))
                            .toList()));
        }
        return criteria;
    }

    private CategoryMirror category(Lottery lottery, int criterion, LotteryQuota quota, Optional<Criterion> known) {
        return new CategoryMirror(
                quota.category(),
                known.map(found -> population(found, quota.category())).orElse(0L),
                known.map(Criterion::population).orElse(0L),
                lottery.types().stream()
                        .filter(type -> type.categories().get(criterion).equals(quota.category()))
                        .mapToInt(type -> type.members())
                        .sum(),
                lottery.entrants().size(),
                quota.min(),
                quota.max(),
                lottery.seats(),
                (int) seated.stream()
                        .filter(participant ->
                                participant.category(quota.criterion()).equals(quota.category()))
                        .count(),
                seated.size());
    }

    private static long population(Criterion criterion, String category) {
        OptionalInt place = criterion.categoryOf(category);
        return place.isEmpty()
                ? 0
                : criterion.categories().get(place.getAsInt()).population();
    }
}
