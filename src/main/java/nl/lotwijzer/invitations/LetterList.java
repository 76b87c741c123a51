package nl.lotwijzer.invitations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;

/** All letters with whom they went to, when, and how they stand. */
public final class LetterList {
    private final Project project;

    public LetterList(Project project) {
        this.project = project;
    }

    /**
     * Returns all letters, in the order in which they were written or read.
     *
     * @param used the codes of all registrations, folded by {@link LetterCode#folded}
     */
    public List<LetterRow> rows(Set<String> used) {
        return project.read(handle -> {
            Map<String, Invitee> invitees = new HashMap<>();
            new InviteeStore(handle)
                    .all()
                    .forEach(invitee -> invitees.put(invitee.letter().code(), invitee));
            Map<String, Sending> sendings = new HashMap<>();
            new SendingStore(handle).all().forEach(sending -> sendings.put(sending.batch(), sending));
            ResultStore results = new ResultStore(handle);
            Map<String, LetterResult> byCode = results.all();
            return results.letters().stream()
                    .map(letter -> row(
                            letter,
                            invitees.get(letter.code()),
                            sendings.get(letter.batch()),
                            byCode.get(letter.code()),
                            used.contains(letter.code())))
                    .toList();
        });
    }

    private static LetterRow row(
            Letter letter,
            @Nullable Invitee invitee,
            @Nullable Sending sending,
            @Nullable LetterResult result,
            boolean registered) {
        return new LetterRow(
                letter,
                Optional.ofNullable(invitee),
                Optional.ofNullable(sending),
                Optional.ofNullable(result),
                state(invitee, sending, result, registered));
    }

    /** A letter that was read from a file was sent by others, whether or not the day is known. */
    private static LetterState state(
            @Nullable Invitee invitee, @Nullable Sending sending, @Nullable LetterResult result, boolean registered) {
        if (registered) {
            return LetterState.REGISTERED;
        }
        if (result != null) {
            return result.outcome().undeliverable() ? LetterState.UNDELIVERABLE : LetterState.REFUSED;
        }
        boolean sent = invitee == null || (sending != null && sending.sentOn().isPresent());
        return sent ? LetterState.SENT : LetterState.NOT_SENT;
    }
}
