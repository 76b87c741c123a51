/**
 * The mathematics of who sits at which table: people, tables, rounds and rules as numbers, good seatings, and proven bounds on how
 * good any seating can be. Knows no names, files or screens.
 */
@NullMarked
package nl.lotwijzer.seating;

import org.jspecify.annotations.NullMarked;
