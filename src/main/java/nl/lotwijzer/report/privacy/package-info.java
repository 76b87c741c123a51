/** What is held of one person, as a file to give to that person. */
@NullMarked
package nl.lotwijzer.report.privacy;

import org.jspecify.annotations.NullMarked;
