/**
 * The mathematics of who leads which table: facilitators, sessions and rules as numbers, the best allocation, and a proven bound on
 * it. Knows no names, files or screens.
 */
@NullMarked
package nl.lotwijzer.staffing;

import org.jspecify.annotations.NullMarked;
