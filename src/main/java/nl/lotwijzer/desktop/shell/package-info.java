/**
 * The window around the screens: navigation, header, status line, notices, and the state of the whole project at a
 * glance. It is handed the screens and knows none by name.
 */
@NullMarked
package nl.lotwijzer.desktop.shell;

import org.jspecify.annotations.NullMarked;
