package nl.lotwijzer.sortition;

import java.util.List;
import nl.lotwijzer.proof.Fraction;

/**
 * A step of LEXIMIN: the chance that settles here for some types, because nobody can raise it without lowering a chance
 * that is as small or smaller.
 *
 * @param chance the ideal chance of each member of the types settled here
 * @param bound what no lottery can give to all types not settled before this level, once those settled before have
 *     their ideal chance; exact, from prices checked in exact arithmetic
 * @param types the numbers of the types settled here, ascending
 * @param integerProof whether the bound rests on an integer program besides prices
 */
public record Level(Fraction chance, Fraction bound, List<Integer> types, boolean integerProof) {

    /** Copies the list. */
    public Level {
        types = List.copyOf(types);
    }
}
