package nl.lotwijzer.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation with all that became of it.
 *
 * @param id        never given to another one
 * @param number    by which people know it, from 1
 * @param votes     empty as long as it was not voted on
 * @param own       the threshold of this one alone; empty where that of the project applies
 * @param outcome   of the votes by the threshold that applies
 * @param answer    empty as long as the council said nothing
 * @param followUps in the order in which they were added
 */
public record Recommendation(
        long id,
        int number,
        Wording wording,
        Optional<Votes> votes,
        Optional<OwnThreshold> own,
        Outcome outcome,
        Optional<CouncilAnswer> answer,
        List<FollowUp> followUps) {
    public Recommendation {
        followUps = List.copyOf(followUps);
    }

    public String title() {
        return wording.title();
    }

    /** Returns the theme; empty for none. */
    public String theme() {
        return wording.theme();
    }

    /** Returns whether the assembly adopted it and the council has not answered, or only said that it will. */
    public boolean awaitsAnswer() {
        return outcome.adopted()
                && answer.filter(given -> given.kind() != CouncilAnswer.Kind.LATER)
                        .isEmpty();
    }

    /** Returns whether something that is done with it should have been done before this day. */
    public boolean late(LocalDate today) {
        return followUps.stream().anyMatch(one -> one.late(today));
    }
}
