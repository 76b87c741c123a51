package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * A rule that was set aside.
 *
 * @param told   the rule, in one sentence
 * @param on     when it was decided, if that is known
 * @param by     who decided it; may be empty
 * @param reason why, as it was written
 */
public record Deviation(Phase phase, Message told, Optional<LocalDate> on, String by, String reason) {}
