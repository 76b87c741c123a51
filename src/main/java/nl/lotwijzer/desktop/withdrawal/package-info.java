/** The question whether somebody leaves the panel, which several screens ask. */
@NullMarked
package nl.lotwijzer.desktop.withdrawal;

import org.jspecify.annotations.NullMarked;
