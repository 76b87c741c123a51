/** Printing what is on the screen: its list as the pages of a document, or else a picture of it. */
@NullMarked
package nl.lotwijzer.desktop.print;

import org.jspecify.annotations.NullMarked;
