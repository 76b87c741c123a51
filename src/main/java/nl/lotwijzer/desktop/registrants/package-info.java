/**
 * The registrants: the list with search and filters, who is in or out of the draw and why, and the wizard that reads
 * them from a file.
 */
@NullMarked
package nl.lotwijzer.desktop.registrants;

import org.jspecify.annotations.NullMarked;
