/**
 * Letters on paper, whatever they are for: the file for a printer, and Word letters filled from a template. Knows the
 * fields of a letter and no project.
 */
@NullMarked
package nl.lotwijzer.letterpaper;

import org.jspecify.annotations.NullMarked;
