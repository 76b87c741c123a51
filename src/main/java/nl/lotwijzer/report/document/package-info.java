/**
 * Documents to print, sign and keep: one description of what they say, written out as Word and as PDF. Both are made for
 * people who read with a screen reader too: headings are headings, tables have header rows, pictures have words. The same
 * description gives the same bytes.
 */
@NullMarked
package nl.lotwijzer.report.document;

import org.jspecify.annotations.NullMarked;
