/** The packs of reports together: make one, export it, and see what was exported before. */
@NullMarked
package nl.lotwijzer.report.pack;

import org.jspecify.annotations.NullMarked;
