package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.proof.Fraction;

/**
 * The outcome of a selection: ideal chances with their proof, and the table that will be drawn from.
 *
 * @param pool the registrants in their types
 * @param rules the rules that every row obeys
 * @param ideals the ideal (LEXIMIN) chance of each member, per type; 0 for a type that fits no lawful panel
 * @param levels the steps of LEXIMIN, the smallest chance first
 * @param table the rows of the draw
 * @param optimality what is proved about the ideal chances
 * @param phases how long each phase took
 */
public record SelectionResult(
        Pool pool,
        SelectionRules rules,
        List<Fraction> ideals,
        List<Level> levels,
        LotteryTable table,
        Optimality optimality,
        List<PhaseTime> phases) {

    /** Copies the lists. */
    public SelectionResult {
        ideals = List.copyOf(ideals);
        levels = List.copyOf(levels);
        phases = List.copyOf(phases);
    }

    /** The chance that the table gives to each member of a type. */
    public Fraction chance(PoolType type) {
        return table.chance(type);
    }

    /** The chance that the table gives to a registrant, by place in the pool. */
    public Fraction chanceOf(int registrant) {
        return chance(pool.types().get(pool.typeOf(registrant)));
    }

    /** The ideal chance of a registrant, by place in the pool. */
    public Fraction idealOf(int registrant) {
        return ideals.get(pool.typeOf(registrant));
    }

    /** The smallest chance in the table among the registrants who fit a lawful panel. */
    public Fraction smallestChance() {
        return pool.types().stream()
                .filter(type -> ideals.get(type.number()).signum() > 0)
                .map(this::chance)
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    /** What no lottery at all can give to every registrant who fits a lawful panel; exact. */
    public Fraction bound() {
        return levels.getFirst().bound();
    }

    /** How far the smallest chance in the table stays below the proven bound; 0 or more. */
    public Fraction gap() {
        return bound().minus(smallestChance());
    }

    /** The numbers of the types that fit no lawful panel: their chance is 0 under any lottery. */
    public List<Integer> zeroChanceTypes() {
        return pool.types().stream()
                .map(PoolType::number)
                .filter(type -> ideals.get(type).signum() == 0)
                .toList();
    }

    /** The number of integer programs that the proof rests on besides prices. */
    public int cuts() {
        return (int) levels.stream().filter(Level::integerProof).count();
    }
}
