package nl.lotwijzer.project;

/**
 * Who works in the project, as the journal writes it.
 *
 * @param role the role in the assembly, for example {@code projectleider}
 * @param name the name of the person; may be empty
 */
public record Actor(String role, String name) {}
