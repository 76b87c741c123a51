/**
 * The first screen, when no project is open: make a project, open one, or go on with a recent one.
 */
@NullMarked
package nl.lotwijzer.desktop.welcome;

import org.jspecify.annotations.NullMarked;
