/**
 * Long random use of a project through its services: whatever is asked in whatever order, the project stays whole, what is
 * refused is refused with a message and changes nothing, and what is undone is as it was.
 */
@NullMarked
package nl.lotwijzer.soak;

import org.jspecify.annotations.NullMarked;
