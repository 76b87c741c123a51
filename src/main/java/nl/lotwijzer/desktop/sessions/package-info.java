/** The screen of the sessions: when and where, who came, who sits at which table, and which facilitator does what. */
@NullMarked
package nl.lotwijzer.desktop.sessions;

import org.jspecify.annotations.NullMarked;
