package nl.lotwijzer.desktop.quotas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Folded;
import nl.lotwijzer.quotas.Matching;
import nl.lotwijzer.quotas.SelectionInput;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of the project at one moment.
 *
 * @param input     who could be drawn, and the quotas
 * @param criteria  as the cards show them
 * @param proposals how many criteria could be made of the registrants' answers
 * @param fixity    how far the draw fixes what stands here
 * @param axis      the seats at the end of the axis that all cards share
 */
record QuotasView(SelectionInput input, List<Card> criteria, int proposals, Fixity fixity, int axis) {
    private static final int STEP = 10;

    /** A criterion with its categories. */
    record Card(Criterion criterion, List<Line> lines) {}

    /**
     * A category on one line.
     *
     * @param registrants how many of those who could be drawn belong to it
     * @param pool        the seats it would get if the panel were like the registrants; 0 without registrants
     * @param share       the seats it would get if the panel were like the population; null if that is not known
     * @param percent     its part of the population in per cent; null if that is not known
     * @param target      the whole seats it deserves; null if the population is not known
     */
    record Line(
            Category category,
            int registrants,
            Fraction pool,
            @Nullable Fraction share,
            @Nullable Fraction percent,
            @Nullable Integer target) {}

    /**
     * People who cannot be drawn for the same reason.
     *
     * @param mismatch the answer, as the first of them gave it
     * @param numbers  their registration numbers
     */
    record Hindrance(Matching.Mismatch mismatch, List<String> numbers) {}

    static QuotasView of(SelectionInput input, int proposals, Fixity fixity) {
        List<Card> cards = new ArrayList<>();
        for (int place = 0; place < input.criteria().size(); place++) {
            cards.add(new Card(input.criteria().get(place), lines(input, place)));
        }
        return new QuotasView(input, cards, proposals, fixity, axis(cards));
    }

    private static List<Line> lines(SelectionInput input, int place) {
        Criterion criterion = input.criteria().get(place);
        List<Integer> supply = input.supply(place);
        int members = Math.max(1, input.members().size());
        boolean known = criterion.hasPopulation();
        List<Fraction> shares = known ? criterion.shares(input.seats()) : List.of();
        List<Fraction> percents = known ? criterion.shares(100) : List.of();
        List<Integer> targets = known ? criterion.targets(input.seats()) : List.of();
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < criterion.categories().size(); number++) {
            int registrants = supply.get(number);
            lines.add(new Line(
                    criterion.categories().get(number),
                    registrants,
                    Fraction.of((long) registrants * input.seats(), members),
                    known ? shares.get(number) : null,
                    known ? percents.get(number) : null,
                    known ? targets.get(number) : null));
        }
        return lines;
    }

    private static int axis(List<Card> cards) {
        int most = STEP;
        for (Card card : cards) {
            for (Line line : card.lines()) {
                most = Math.max(most, line.category().max());
                most = Math.max(most, line.pool().ceiling().intValueExact());
                Fraction share = line.share();
                if (share != null) {
                    most = Math.max(most, share.ceiling().intValueExact());
                }
            }
        }
        return (most + STEP - 1) / STEP * STEP;
    }

    /** Returns the reasons why people cannot be drawn, each with who they are. */
    List<Hindrance> hindrances() {
        SequencedMap<List<Folded>, Matching.Mismatch> first = new LinkedHashMap<>();
        Map<List<Folded>, List<String>> numbers = new LinkedHashMap<>();
        for (SelectionInput.LeftOut one : input.leftOut()) {
            for (Matching.Mismatch mismatch : one.mismatches()) {
                List<Folded> key = List.of(Folded.of(mismatch.criterion()), Folded.of(mismatch.answer()));
                first.putIfAbsent(key, mismatch);
                numbers.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(one.candidate().id());
            }
        }
        List<Hindrance> hindrances = new ArrayList<>();
        first.forEach((key, mismatch) ->
                hindrances.add(new Hindrance(mismatch, List.copyOf(numbers.getOrDefault(key, List.of())))));
        return hindrances;
    }

    /** Returns the criterion of this category, if both are still there. */
    @Nullable
    Card cardOf(long category) {
        return criteria.stream()
                .filter(card ->
                        card.lines().stream().anyMatch(line -> line.category().id() == category))
                .findFirst()
                .orElse(null);
    }
}
