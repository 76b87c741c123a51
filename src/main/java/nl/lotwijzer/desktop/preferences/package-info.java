/**
 * What the program remembers of one person on one computer: language, light or dark, the window, recent projects, and who
 * it is. Never anything from inside a project.
 */
@NullMarked
package nl.lotwijzer.desktop.preferences;

import org.jspecify.annotations.NullMarked;
