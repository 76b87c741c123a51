/**
 * Holding the registrants against the rules of eligibility and the exclusion lists: who does not fit, of whom that cannot
 * be seen, and what was decided about them.
 */
@NullMarked
package nl.lotwijzer.registration.admission;

import org.jspecify.annotations.NullMarked;
