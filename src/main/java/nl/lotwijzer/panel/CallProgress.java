package nl.lotwijzer.panel;

import java.util.Optional;

/**
 * How far a caller is with the participants.
 *
 * @param caller    empty for those whom nobody in particular calls
 * @param people    how many this caller has
 * @param toCall    how many of them have not answered yet
 * @param reached   how many of them were spoken with
 * @param confirmed how many come
 * @param declined  how many do not come
 */
public record CallProgress(Optional<Caller> caller, int people, int toCall, int reached, int confirmed, int declined) {}
