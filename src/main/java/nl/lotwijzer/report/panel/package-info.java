/** The participants on paper and in workbooks: the list of participants, and the call list that comes back filled in. */
@NullMarked
package nl.lotwijzer.report.panel;

import org.jspecify.annotations.NullMarked;
