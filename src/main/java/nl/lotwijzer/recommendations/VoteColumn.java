package nl.lotwijzer.recommendations;

/**
 * A column of a file with votes.
 *
 * @param index from 0
 * @param name  its header, or its letter where it has none
 */
public record VoteColumn(int index, String name, VoteUse use) {}
