/**
 * Registrations that may be of one person: how alike they are and why, and what a person decided about them.
 */
@NullMarked
package nl.lotwijzer.duplicates;

import org.jspecify.annotations.NullMarked;
