/**
 * The public draw LW1: canonical files, the dossier, hashes, the seed, lots, the panel that follows from them, the
 * replacements and the chain of the journal. It knows registration numbers, type codes and household codes; no names, no
 * files of a project, no solver, no screens. Anybody must be able to write it again from the protocol's text, so it
 * imports nothing but the JDK and the exact numbers of proofs.
 */
@NullMarked
package nl.lotwijzer.protocol;

import org.jspecify.annotations.NullMarked;
