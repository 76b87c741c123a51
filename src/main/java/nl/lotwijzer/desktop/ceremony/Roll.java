package nl.lotwijzer.desktop.ceremony;

/**
 * One die.
 *
 * @param digit  what it shows, 0 … 9
 * @param roller who rolled it, for the people in the room; may be empty, and is not kept
 */
record Roll(char digit, String roller) {}
