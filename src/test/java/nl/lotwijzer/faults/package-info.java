/**
 * What can happen to the disk, the folder, the file, the clock and the program while somebody works: nothing that was kept
 * is lost, no file is half-written, and what is said is of use, in both languages.
 */
@NullMarked
package nl.lotwijzer.faults;

import org.jspecify.annotations.NullMarked;
