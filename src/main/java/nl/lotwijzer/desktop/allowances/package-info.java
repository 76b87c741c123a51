/** The screen of the allowances: what is due to whom and why, the batches in which it is paid, and the rules. */
@NullMarked
package nl.lotwijzer.desktop.allowances;

import org.jspecify.annotations.NullMarked;
