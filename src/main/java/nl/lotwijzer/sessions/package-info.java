/**
 * The sessions of the panel: when and where they are, who came, which facilitator does what, and who sits at which
 * table. Knows the participants and the facilitators, no reports and no screens.
 */
@NullMarked
package nl.lotwijzer.sessions;

import org.jspecify.annotations.NullMarked;
