/**
 * The example project: the whole work, from registrants to report, done on the files of {@code sample-data} with the same
 * services that people use. Knows no screen and no command.
 */
@NullMarked
package nl.lotwijzer.sample;

import org.jspecify.annotations.NullMarked;
