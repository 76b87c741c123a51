/** Toelating: who may take part, the exclusion lists, and the registrants about whom there is something to look at. */
@NullMarked
package nl.lotwijzer.desktop.eligibility;

import org.jspecify.annotations.NullMarked;
