package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter as the list of letters shows it.
 *
 * @param addressee to whom it goes; empty for a letter that was read from a file or whose name was wiped
 * @param sending   the sending to which it belongs
 * @param result    what became of it, registrations aside
 */
public record LetterRow(
        Letter letter,
        Optional<Invitee> addressee,
        Optional<Sending> sending,
        Optional<LetterResult> result,
        LetterState state) {
    /** Returns the code as people read it. */
    public String code() {
        return LetterCode.shown(letter.code());
    }

    /** Returns the name of the addressee; empty if it is not known. */
    public String name() {
        return addressee.map(Invitee::name).orElse("");
    }

    /** Returns the address in one line; empty if it is not known. */
    public String address() {
        return addressee.map(invitee -> invitee.address().line()).orElse("");
    }

    public Optional<LocalDate> sentOn() {
        return sending.flatMap(Sending::sentOn);
    }
}
