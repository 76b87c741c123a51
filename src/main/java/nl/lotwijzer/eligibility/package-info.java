/**
 * Who may take part: the age on a reference date, the area, and the lists of people who are left out on a ground.
 */
@NullMarked
package nl.lotwijzer.eligibility;

import org.jspecify.annotations.NullMarked;
