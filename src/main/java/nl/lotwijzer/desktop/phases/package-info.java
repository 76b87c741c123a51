/** The phases: where the assembly stands in time, the checklist of each phase, milestones, deviations and the mandate. */
@NullMarked
package nl.lotwijzer.desktop.phases;

import org.jspecify.annotations.NullMarked;
