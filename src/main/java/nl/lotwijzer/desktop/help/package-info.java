/** The handbook beside the screen: its pages as they are on the site, in the language of the screen, with a search. */
@NullMarked
package nl.lotwijzer.desktop.help;

import org.jspecify.annotations.NullMarked;
