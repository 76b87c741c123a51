/** The screen of duplicates and households: pairs side by side to judge, and who lives together. */
@NullMarked
package nl.lotwijzer.desktop.duplicates;

import org.jspecify.annotations.NullMarked;
