/** The call list: whom to call, what to say, and how it ended. */
@NullMarked
package nl.lotwijzer.desktop.calling;

import org.jspecify.annotations.NullMarked;
