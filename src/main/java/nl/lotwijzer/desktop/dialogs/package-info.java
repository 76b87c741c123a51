/**
 * Asking and telling: files, confirmations, short forms and notices, behind interfaces so that tests can answer for the
 * person. It knows no screen and no project.
 */
@NullMarked
package nl.lotwijzer.desktop.dialogs;

import org.jspecify.annotations.NullMarked;
