package nl.lotwijzer.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A training or workshop with who signed up for it.
 *
 * @param id          never given to another one
 * @param signUps     in the order of signing up
 * @param certifiedOn the day on which the certificates were given, if they were
 */
public record Training(long id, TrainingDetails details, List<SignUp> signUps, Optional<LocalDate> certifiedOn) {
    public Training {
        signUps = List.copyOf(signUps);
    }

    public LocalDate date() {
        return details.date();
    }

    /** Returns those who have a place. */
    public List<SignUp> placed() {
        return with(SignUp.State.PLACED);
    }

    /** Returns the waiting list; the first one moves up first. */
    public List<SignUp> waiting() {
        return with(SignUp.State.WAITING);
    }

    /** Returns those who had a place and were there. */
    public List<SignUp> attended() {
        return signUps.stream().filter(SignUp::attended).toList();
    }

    /** Returns how many places are free. */
    public int free() {
        return Math.max(0, details.capacity() - placed().size());
    }

    private List<SignUp> with(SignUp.State state) {
        return signUps.stream().filter(one -> one.has(state)).toList();
    }
}
