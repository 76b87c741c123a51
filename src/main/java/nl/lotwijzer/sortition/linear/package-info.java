/**
 * Linear programs with few rows and bounded columns, solved in floating point and, where it is published, in whole numbers.
 * Nothing here knows what a panel is.
 */
@NullMarked
package nl.lotwijzer.sortition.linear;

import org.jspecify.annotations.NullMarked;
