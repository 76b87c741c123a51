/** A walk through the example project: a callout at the real controls, stop by stop, with one thing to try at each. */
@NullMarked
package nl.lotwijzer.desktop.tour;

import org.jspecify.annotations.NullMarked;
