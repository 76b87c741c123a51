/** Files that the program writes: whole or not at all, with what to say when it does not succeed. Knows nothing of what is in them. */
@NullMarked
package nl.lotwijzer.files;

import org.jspecify.annotations.NullMarked;
