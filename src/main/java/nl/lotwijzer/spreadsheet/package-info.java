/**
 * Reads the tables that offices send, CSV and Excel, into text cells with the row numbers a person sees in Excel. The
 * room knows how files are written; it knows no project and not what a table is about.
 */
@NullMarked
package nl.lotwijzer.spreadsheet;

import org.jspecify.annotations.NullMarked;
