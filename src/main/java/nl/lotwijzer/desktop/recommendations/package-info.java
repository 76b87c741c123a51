/** The screen of the recommendations: what was advised, how it was voted on, what the council says and what comes of it. */
@NullMarked
package nl.lotwijzer.desktop.recommendations;

import org.jspecify.annotations.NullMarked;
