/** The phases of the project with their checklists, the milestones, and what was set aside with a reason. */
@NullMarked
package nl.lotwijzer.phases;

import org.jspecify.annotations.NullMarked;
