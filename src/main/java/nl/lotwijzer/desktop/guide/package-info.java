/**
 * The way through a first draw: which steps there are, which are done as the project stands, and the card that leads to
 * the next. It asks nothing of anybody and can be put away.
 */
@NullMarked
package nl.lotwijzer.desktop.guide;

import org.jspecify.annotations.NullMarked;
