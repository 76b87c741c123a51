/**
 * The settings: what the project is about, who works here, the screen, the file with its copies, and the journal.
 */
@NullMarked
package nl.lotwijzer.desktop.settings;

import org.jspecify.annotations.NullMarked;
