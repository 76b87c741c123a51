/** What leaves the project about the allowances: lists for the administration, and the file for the bank. */
@NullMarked
package nl.lotwijzer.report.allowance;

import org.jspecify.annotations.NullMarked;
