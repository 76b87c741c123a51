/** The tab of the letters: the list, making them, and what comes back. */
@NullMarked
package nl.lotwijzer.desktop.letters;

import org.jspecify.annotations.NullMarked;
