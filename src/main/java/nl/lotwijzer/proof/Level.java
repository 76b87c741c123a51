package nl.lotwijzer.proof;

import java.util.List;

/**
 * A step of LEXIMIN: the chance that settles here for some types, because nobody can raise it without lowering a chance
 * that is as small or smaller.
 *
 * <p>With w_t = Σ u_r over the rules on the type + c_t + d_t ≥ 0, every lottery whose chances stay under the ceiling has
 * Σ w_t n_t p_t ≤ U = Σ max(u_r·least_r, u_r·most_r) + Σ c_t·capacity_t + Σ d_t·n_t·ceiling. So none can give all types
 * not settled before more than (U − Σ_settled w_t n_t p_t) / Σ_unsettled w_t n_t.
 *
 * @param chance the ideal chance of each member of the types settled here; the bound, or rounded down where that has
 *     more than fifteen decimals
 * @param bound what no lottery can give to all types not settled before this level, once those settled before have
 *     their ideal chance; exact
 * @param types the numbers of the types settled here, ascending
 * @param prices u_r, c_t and d_t
 */
public record Level(Fraction chance, Fraction bound, List<Integer> types, PriceList prices) {

    /** Copies the list. */
    public Level {
        types = List.copyOf(types);
    }
}
