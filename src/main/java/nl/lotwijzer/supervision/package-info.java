/**
 * What an independent supervisor found: written on another laptop as a file that cannot be changed unseen, and read back
 * into the project it is about.
 */
@NullMarked
package nl.lotwijzer.supervision;

import org.jspecify.annotations.NullMarked;
