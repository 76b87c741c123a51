/**
 * The desktop: starting it, and the list of its screens. Every screen is a package below this one; {@code workspace}
 * holds what they share, {@code controls} what they are made of, {@code shell} the window around them.
 */
@NullMarked
package nl.lotwijzer.desktop;

import org.jspecify.annotations.NullMarked;
