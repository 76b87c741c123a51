/** The account of the lottery: its rules, hashes, chances, result and reserve, by registration number. */
@NullMarked
package nl.lotwijzer.report.lottery;

import org.jspecify.annotations.NullMarked;
