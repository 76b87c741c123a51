/** The screen Rapporten: the report to the steering group as pages to leaf through, and what was exported before. */
@NullMarked
package nl.lotwijzer.desktop.reports;

import org.jspecify.annotations.NullMarked;
