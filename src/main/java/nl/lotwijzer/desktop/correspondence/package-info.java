/** The screen of letters to registrants and participants. */
@NullMarked
package nl.lotwijzer.desktop.correspondence;

import org.jspecify.annotations.NullMarked;
