/** The screen on which one sees what is kept of people and until when, gives access, erases, and closes the project. */
@NullMarked
package nl.lotwijzer.desktop.privacy;

import org.jspecify.annotations.NullMarked;
