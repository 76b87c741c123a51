/** Which counts of a published table are left out so that no small one can be derived. Knows only numbers. */
@NullMarked
package nl.lotwijzer.disclosure;

import org.jspecify.annotations.NullMarked;
