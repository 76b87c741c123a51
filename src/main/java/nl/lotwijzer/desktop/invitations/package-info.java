/** The screen of the invitations: letters drawn by lot from a register, or read from another's file, and when they go out. */
@NullMarked
package nl.lotwijzer.desktop.invitations;

import org.jspecify.annotations.NullMarked;
