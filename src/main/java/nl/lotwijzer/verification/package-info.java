/**
 * The verifier: seventeen checks of a dossier by the protocol's text. It knows the canonical files and the checker of
 * proofs; it shares nothing with the solver, the project or the screens that made the dossier.
 */
@NullMarked
package nl.lotwijzer.verification;

import org.jspecify.annotations.NullMarked;
