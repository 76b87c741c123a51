package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was taken out of the project.
 *
 * @param group  the group of fields; empty for everything of one person
 * @param day    when
 * @param people of how many people, or, of fields of nobody in particular, in how many rows
 */
public record CleanUp(Optional<String> group, LocalDate day, int people) {}
