package nl.lotwijzer.invitations;

import java.time.LocalDate;

/**
 * What became of one letter.
 *
 * @param code    the code of the letter, folded by {@link LetterCode#folded}
 * @param notedOn when that was heard
 */
public record LetterResult(String code, Outcome outcome, LocalDate notedOn) {}
