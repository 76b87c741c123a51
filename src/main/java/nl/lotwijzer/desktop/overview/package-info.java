/**
 * The overview: the assembly as one line of figures, what is to be done now, the sessions, and whether the panel looks
 * like the population.
 */
@NullMarked
package nl.lotwijzer.desktop.overview;

import org.jspecify.annotations.NullMarked;
