/**
 * Makes the files of {@code sample-data}: the invented municipality of Waterveen, its letters, its registrants and its
 * figures. It knows nothing of the program that reads them, so that they stay files from outside.
 */
package nl.lotwijzer.samples;
