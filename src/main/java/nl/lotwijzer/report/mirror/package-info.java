/** How population, registrants and panel compare, for every report that says so. */
@NullMarked
package nl.lotwijzer.report.mirror;

import org.jspecify.annotations.NullMarked;
