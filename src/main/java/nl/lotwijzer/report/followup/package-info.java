/** The follow-up monitor: what became of the recommendations, for everybody to read. */
@NullMarked
package nl.lotwijzer.report.followup;

import org.jspecify.annotations.NullMarked;
