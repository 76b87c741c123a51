/** Dossiers made at random and spoilt on purpose, to see what the verifiers make of them. */
@NullMarked
package nl.lotwijzer.verification;

import org.jspecify.annotations.NullMarked;
