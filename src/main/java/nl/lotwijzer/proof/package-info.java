/**
 * Proofs of what a selection claims, and the checker that follows them in exact arithmetic. It knows the rules and
 * whole numbers, and nothing of how a proof was found; so whoever trusts these few pages need not trust the solver.
 */
@NullMarked
package nl.lotwijzer.proof;

import org.jspecify.annotations.NullMarked;
