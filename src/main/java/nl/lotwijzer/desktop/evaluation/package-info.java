/** The tab of a session with what its participants thought of it: reading a questionnaire, results, and comparing sessions. */
@NullMarked
package nl.lotwijzer.desktop.evaluation;

import org.jspecify.annotations.NullMarked;
