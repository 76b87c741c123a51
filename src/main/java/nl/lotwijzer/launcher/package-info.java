/** Starts the program, on whatever Java somebody happens to call it with. Written for Java 8, and knows no other room. */
package nl.lotwijzer.launcher;
