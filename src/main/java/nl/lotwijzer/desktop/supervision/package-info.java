/**
 * Supervision: a dossier is opened and checked, on any computer and without a project; what the supervisor found is
 * signed, printed, and read back into the project it is about.
 */
@NullMarked
package nl.lotwijzer.desktop.supervision;

import org.jspecify.annotations.NullMarked;
