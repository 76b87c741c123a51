/** Files about the facilitators: their hours with what those cost, and who holds an office with which declaration. */
@NullMarked
package nl.lotwijzer.report.facilitator;

import org.jspecify.annotations.NullMarked;
