/** What the assembly recommends: votes, thresholds, the council’s answer and what came of it. */
@NullMarked
package nl.lotwijzer.recommendations;

import org.jspecify.annotations.NullMarked;
