/**
 * What people thought of the sessions: questionnaires read from files, averages and distributions. Knows answers, not who gave them.
 */
@NullMarked
package nl.lotwijzer.evaluation;

import org.jspecify.annotations.NullMarked;
