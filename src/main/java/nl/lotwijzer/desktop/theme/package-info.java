/**
 * How everything on the screen looks: the typeface, the colour roles in light and dark, and the style sheets. It knows no
 * screen.
 */
@NullMarked
package nl.lotwijzer.desktop.theme;

import org.jspecify.annotations.NullMarked;
