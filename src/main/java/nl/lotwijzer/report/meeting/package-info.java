/** What a meeting of the steering group gets on paper: the documents before it and the notes after it. */
@NullMarked
package nl.lotwijzer.report.meeting;

import org.jspecify.annotations.NullMarked;
