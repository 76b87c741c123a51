package nl.lotwijzer.support;

import java.util.List;

/**
 * What became of a change in the list of a training.
 *
 * @param signUp  the sign-up that it was about, as it is now
 * @param movedUp those who got a place from the waiting list by it, in that order
 */
public record Outcome(SignUp signUp, List<SignUp> movedUp) {
    public Outcome {
        movedUp = List.copyOf(movedUp);
    }
}
