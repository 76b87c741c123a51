/** Who sits where, on paper and as a workbook: per table, by name, and signs for on the tables. Names only. */
@NullMarked
package nl.lotwijzer.report.seating;

import org.jspecify.annotations.NullMarked;
