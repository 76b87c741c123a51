/**
 * What a screen gets to work with: the open project, texts, background work, dialogs, and the way to other screens; and
 * the contract that every screen keeps. It knows no particular screen.
 */
@NullMarked
package nl.lotwijzer.desktop.workspace;

import org.jspecify.annotations.NullMarked;
