/** The report to the steering group: what it tells, and how it is laid out. */
@NullMarked
package nl.lotwijzer.report.steering;

import org.jspecify.annotations.NullMarked;
