package nl.lotwijzer.privacy;

import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Project;

/** Between the freeze and the draw nothing about registrants goes: the draw counts on all of it. */
final class Freeze {
    private Freeze() {}

    /** Returns why nothing can go now, if the draw is frozen and not done. */
    static Optional<Message> obstacle(Project project) {
        return new Draws(project)
                .current()
                .map(Round::state)
                .filter(RoundState.FROZEN::equals)
                .map(frozen -> Message.of("privacy.erasure.problem.frozen"));
    }

    static void check(Project project) throws PrivacyException {
        Optional<Message> obstacle = obstacle(project);
        if (obstacle.isPresent()) {
            throw new PrivacyException(obstacle.get());
        }
    }
}
