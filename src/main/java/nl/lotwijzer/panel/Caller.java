package nl.lotwijzer.panel;

/**
 * Somebody who calls.
 *
 * @param id   its key in the project file
 * @param name no other caller has it
 */
public record Caller(long id, String name) {}
