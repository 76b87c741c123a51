/** The public draw on a beamer: one step at a time, each with a sentence to read aloud; nothing moves by itself. */
@NullMarked
package nl.lotwijzer.desktop.ceremony;

import org.jspecify.annotations.NullMarked;
