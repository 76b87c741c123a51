package nl.lotwijzer.registration;

import java.time.Instant;

/**
 * One field or answer that was changed by hand.
 *
 * @param was     what stood there, as people write it; may be empty
 * @param becomes what stands there since
 * @param back    whether this put the field back as it was before it was first corrected
 * @param time    when, as the journal says
 * @param role    of who did it
 */
public record Correction(
        long id,
        long registrant,
        FormPart part,
        String was,
        String becomes,
        String reason,
        boolean back,
        Instant time,
        String role) {}
