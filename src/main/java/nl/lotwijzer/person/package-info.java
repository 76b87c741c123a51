/**
 * What offices write about a person, whoever keeps it: addresses and the households at them, dates, telephone numbers and
 * damaged texts, read as they come and made comparable.
 */
@NullMarked
package nl.lotwijzer.person;

import org.jspecify.annotations.NullMarked;
