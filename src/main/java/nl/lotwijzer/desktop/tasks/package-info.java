/**
 * Work that takes longer than a blink: one kind of background task with progress, phase, cancelling, a result or a
 * readable failure. It knows no screen.
 */
@NullMarked
package nl.lotwijzer.desktop.tasks;

import org.jspecify.annotations.NullMarked;
