/** The screen of the steering group: meetings, decisions, actions, risks and the budget. */
@NullMarked
package nl.lotwijzer.desktop.steering;

import org.jspecify.annotations.NullMarked;
