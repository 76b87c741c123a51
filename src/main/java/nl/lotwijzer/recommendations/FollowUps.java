package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** What is done with the recommendations, and how that stands over the years. */
public final class FollowUps {
    private final Project project;

    public FollowUps(Project project) {
        this.project = project;
    }

    /**
     * Adds something that is done with a recommendation.
     *
     * @return its id
     * @throws RecommendationException if there is no text, or the recommendation is no longer there
     */
    public long add(long recommendation, FollowUp followUp) throws RecommendationException {
        require(followUp.problem());
        if (new Recommendations(project).find(recommendation).isEmpty()) {
            throw RecommendationException.gone();
        }
        return project.change(
                new Action("recommendations.journal.followUp", "1"),
                handle -> new FollowUpStore(handle).insert(recommendation, followUp));
    }

    /**
     * Changes the text, owner and deadline of a follow-up; its readings stay.
     *
     * @throws RecommendationException if there is no text, or it is no longer there
     */
    public void change(FollowUp followUp) throws RecommendationException {
        require(followUp.problem());
        project.perform(new Action("recommendations.journal.followUpChanged", "1"), handle -> {
            if (!new FollowUpStore(handle).update(followUp)) {
                throw RecommendationException.gone();
            }
        });
    }

    /** Removes a follow-up with its readings. */
    public void remove(long followUp) throws RecommendationException {
        project.perform(new Action("recommendations.journal.followUpRemoved", "1"), handle -> {
            if (!new FollowUpStore(handle).delete(followUp)) {
                throw RecommendationException.gone();
            }
        });
    }

    /**
     * Notes how a follow-up stood on a day. Earlier readings stay.
     *
     * @throws RecommendationException if the day is still to come, or it was stopped and nobody says why
     */
    public void note(long followUp, Reading reading) throws RecommendationException {
        require(reading.problem(LocalDate.now(project.clock())));
        if (!known(followUp)) {
            throw RecommendationException.gone();
        }
        project.perform(
                new Action("recommendations.journal.reading", reading.status().name()),
                handle -> new FollowUpStore(handle).insert(followUp, reading));
    }

    /** Removes a reading that was noted by mistake. */
    public void removeReading(long reading) throws RecommendationException {
        project.perform(new Action("recommendations.journal.readingRemoved", "1"), handle -> {
            if (!new FollowUpStore(handle).deleteReading(reading)) {
                throw RecommendationException.gone();
            }
        });
    }

    private boolean known(long followUp) {
        return new Recommendations(project)
                .all().stream().flatMap(one -> one.followUps().stream()).anyMatch(one -> one.id() == followUp);
    }

    private static void require(Optional<Message> problem) throws RecommendationException {
        if (problem.isPresent()) {
            throw new RecommendationException(problem.get());
        }
    }
}
