/** The window at the door of a session, where people are checked in by three letters or a code. */
@NullMarked
package nl.lotwijzer.desktop.checkin;

import org.jspecify.annotations.NullMarked;
