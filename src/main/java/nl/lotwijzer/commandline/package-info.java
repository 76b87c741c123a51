/** The work without a screen: commands for people who script and for machines without a display. */
@NullMarked
package nl.lotwijzer.commandline;

import org.jspecify.annotations.NullMarked;
