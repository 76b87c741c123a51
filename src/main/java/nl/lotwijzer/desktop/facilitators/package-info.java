/** The screen of the facilitators: the pool, each person's details, and who does what at which session. */
@NullMarked
package nl.lotwijzer.desktop.facilitators;

import org.jspecify.annotations.NullMarked;
