/**
 * What the program says to people: messages as a key with arguments, put into Dutch or English only where they are
 * shown. Every room may use it; it knows none of them.
 */
@NullMarked
package nl.lotwijzer.language;

import org.jspecify.annotations.NullMarked;
