/**
 * The reports that leave the project: what the steering group reads, computed from the rooms below as plain facts, laid
 * out as pages that the screen leafs through and the workbook repeats. It changes nothing in the project but the
 * journal, where each export is entered.
 */
@NullMarked
package nl.lotwijzer.report;

import org.jspecify.annotations.NullMarked;
