/**
 * The command palette: one field that finds every place, every deed of the present screen, everybody and everything in
 * the project, and every page of the handbook.
 */
@NullMarked
package nl.lotwijzer.desktop.palette;

import org.jspecify.annotations.NullMarked;
