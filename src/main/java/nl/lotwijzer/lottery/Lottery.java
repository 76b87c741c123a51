package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.proof.Fraction;

/**
 * A lottery as it stands in the project. Its table of rows is read apart, by {@link Lotteries#row}.
 *
 * @param computedAt    when chances and table were computed, to the second
 * @param seats         the seats of a panel
 * @param rows          the rows of the table, m
 * @param householdRule whether no panel may hold two of one household
 * @param smallest      the smallest chance of those who fit a lawful panel, in the table
 * @param bound         what no lottery at all can give to each of them, proved
 * @param quotas        the rules it was computed by, criterion after criterion
 * @param types         every type, in canonical order
 * @param entrants      everybody who takes part, in the order of their registration numbers
 * @param drawing       the draw, once there was one
 * @param evidence      what the chances are best at, and what was proved of them
 */
public record Lottery(
        long id,
        LotteryState state,
        Instant computedAt,
        int seats,
        int rows,
        boolean householdRule,
        Fraction smallest,
        Fraction bound,
        List<LotteryQuota> quotas,
        List<LotteryType> types,
        List<Entrant> entrants,
        Optional<Drawing> drawing,
        Evidence evidence) {
    public Lottery {
        quotas = List.copyOf(quotas);
        types = List.copyOf(types);
        entrants = List.copyOf(entrants);
    }

    /** Returns the names of the criteria, in the order of the types' categories. */
    public List<String> criteria() {
        return quotas.stream().map(LotteryQuota::criterion).distinct().toList();
    }

    /** Returns the same as if this had been drawn. */
    Lottery drawn(Drawing how, Set<String> panel) {
        return with(
                LotteryState.DRAWN,
                Optional.of(how),
                entrants.stream()
                        .map(entrant -> entrant.selected(panel.contains(entrant.number())))
                        .toList());
    }

    /** Returns the same as if nothing had been drawn. */
    Lottery undrawn() {
        return with(
                LotteryState.COMPUTED,
                Optional.empty(),
                entrants.stream().map(entrant -> entrant.selected(false)).toList());
    }

    private Lottery with(LotteryState other, Optional<Drawing> how, List<Entrant> tickets) {
        return new Lottery(
                id,
                other,
                computedAt,
                seats,
                rows,
                householdRule,
                smallest,
                bound,
                quotas,
                types,
                tickets,
                how,
                evidence);
    }

    /** Returns the type of an entrant. */
    public LotteryType typeOf(Entrant entrant) {
        return types.get(entrant.type());
    }

    /** Returns the drawn entrants in the order of their registration numbers; nobody before the draw. */
    public List<Entrant> panel() {
        return entrants.stream().filter(Entrant::selected).toList();
    }

    /** Returns how many entrants fit no lawful panel, so that no lottery can give them a chance. */
    public int withoutChance() {
        return types.stream()
                .filter(type -> type.ideal().signum() == 0)
                .mapToInt(LotteryType::members)
                .sum();
    }

    /** Returns how far the smallest chance stays below what is proved to be possible; 0 or more. */
    public Fraction gap() {
        return bound.minus(smallest);
    }

    /** Returns the largest chance in the table; 0 where nobody takes part. */
    public Fraction largest() {
        return types.stream().map(LotteryType::chance).max(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    /** Returns the farthest that a chance in the table is from the ideal one. */
    public Fraction deviation() {
        return types.stream()
                .map(type -> type.chance().minus(type.ideal()).magnitude())
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    /** Returns how many entrants have a seat in every row. */
    public int certain() {
        return types.stream()
                .filter(type -> type.chance().equals(Fraction.ONE))
                .mapToInt(LotteryType::members)
                .sum();
    }
}
