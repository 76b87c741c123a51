package nl.lotwijzer.sortition;

import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.TableFacts;

/**
 * The outcome of a selection: ideal chances with their proof, and the table that will be drawn from.
 *
 * @param pool the registrants in their types
 * @param rules the rules that every row obeys
 * @param facts the same in the words of whoever checks the proof
 * @param proof the ideal chances and why they are the best, in exact numbers
 * @param table the rows of the draw
 * @param rowOptions what 100, 1,000 and 10,000 rows would cost
 * @param optimality what is proved about the ideal chances
 * @param phases how long each phase took
 */
public record SelectionResult(
        Pool pool,
        SelectionRules rules,
        Facts facts,
        Proof proof,
        LotteryTable table,
        List<RowOption> rowOptions,
        Optimality optimality,
        List<PhaseTime> phases) {

    /** Copies the lists. */
    public SelectionResult {
        rowOptions = List.copyOf(rowOptions);
        phases = List.copyOf(phases);
    }

    /** The ideal chance of each member, per type; 0 for a type that fits no lawful panel. */
    public List<Fraction> ideals() {
        return proof.ideals();
    }

    /** The steps of LEXIMIN, the smallest chance first; none for NASH. */
    public List<Level> levels() {
        return proof.levels();
    }

    /** The table and its chances, in the words of whoever checks the proof. */
    public TableFacts tableFacts() {
        return new TableFacts(
                IntStream.range(0, table.rows()).mapToObj(table::row).toList(),
                pool.types().stream().map(this::chance).toList());
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
        return ideals().get(pool.typeOf(registrant));
    }

    /** The smallest chance in the table among the registrants who fit a lawful panel. */
    public Fraction smallestChance() {
        return pool.types().stream()
                .filter(type -> ideals().get(type.number()).signum() > 0)
                .map(this::chance)
                .min(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    /** The largest chance in the table. */
    public Fraction largestChance() {
        return pool.types().stream().map(this::chance).max(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    /** What no lottery at all can give to every registrant who fits a lawful panel; exact. */
    public Fraction bound() {
        return proof.smallestBound();
    }

    /**
     * How far the smallest chance in the table stays below the proven bound; 0 or more. Only LEXIMIN and MAXIMIN make it
     * as small as can be.
     */
    public Fraction gap() {
        return bound().minus(smallestChance());
    }

    /** The farthest that a chance in the table is from the ideal one. */
    public Fraction deviation() {
        return pool.types().stream()
                .map(type -> chance(type).minus(ideals().get(type.number())).magnitude())
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    /** The numbers of the types that fit no lawful panel: their chance is 0 under any lottery. */
    public List<Integer> zeroChanceTypes() {
        return proof.excluded();
    }

    /** The number of inequalities beyond the rules that the proof rests on. */
    public int cuts() {
        return proof.cuts().size();
    }
}
