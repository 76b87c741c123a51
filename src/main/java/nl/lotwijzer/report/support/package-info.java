/** The papers of trainings: who comes, and certificates. */
@NullMarked
package nl.lotwijzer.report.support;

import org.jspecify.annotations.NullMarked;
