/** What a session leaves on paper and in other programs: calendar files, run sheets, name badges and reminder lists. */
@NullMarked
package nl.lotwijzer.report.session;

import org.jspecify.annotations.NullMarked;
