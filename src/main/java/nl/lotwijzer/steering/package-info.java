/** The steering group: its meetings, decisions, actions and risks, and the budget. */
@NullMarked
package nl.lotwijzer.steering;

import org.jspecify.annotations.NullMarked;
