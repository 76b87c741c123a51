/**
 * Why each field is kept and until when, everything that is held of one person, erasing a person, and cleaning up when a project ends.
 */
@NullMarked
package nl.lotwijzer.privacy;

import org.jspecify.annotations.NullMarked;
