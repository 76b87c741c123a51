/** The report to the council, which everybody may read: no personal data, and no small numbers of registrants. */
@NullMarked
package nl.lotwijzer.report.council;

import org.jspecify.annotations.NullMarked;
