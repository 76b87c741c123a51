package nl.lotwijzer.project;

import java.time.Instant;

/**
 * One deed in the journal.
 *
 * @param number  1 for the first, without gaps
 * @param time    to the second
 * @param actor   who did it
 * @param action  what was done, as {@code room.journal.verb}
 * @param details numbers and codes of the deed
 * @param hash    SHA-256 over the hash before it and this entry, in hex
 */
public record JournalEntry(long number, Instant time, Actor actor, String action, String details, String hash) {}
