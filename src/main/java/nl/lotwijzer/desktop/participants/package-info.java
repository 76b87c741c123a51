/** The screen of the participants: their status, and how well those who come mirror the population. */
@NullMarked
package nl.lotwijzer.desktop.participants;

import org.jspecify.annotations.NullMarked;
