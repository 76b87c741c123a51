/** The screen on which the chances are computed, shown and drawn by. */
@NullMarked
package nl.lotwijzer.desktop.lottery;

import org.jspecify.annotations.NullMarked;
