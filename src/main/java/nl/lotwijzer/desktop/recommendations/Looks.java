package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import org.kordamp.ikonli.feather.Feather;

/** The signs of outcomes, answers and statuses: a colour, a shape and a word. */
record Looks(Words words) {
    StatusBadge verdict(Outcome outcome) {
        String word = words.word("verdict", outcome.verdict());
        return switch (outcome.verdict()) {
            case ADOPTED -> new StatusBadge(Tone.SUCCESS, word);
            case NOT_ADOPTED -> new StatusBadge(Tone.NEUTRAL, Feather.X_CIRCLE, word);
            case NO_VOTES -> new StatusBadge(Tone.NEUTRAL, word);
            case NO_THRESHOLD, WHOLE_UNKNOWN -> new StatusBadge(Tone.WARNING, word);
        };
    }

    /** The answer of the council; a dash where none is expected. */
    Node answer(Recommendation one) {
        if (one.answer().isEmpty()) {
            return one.awaitsAnswer()
                    ? new StatusBadge(Tone.WARNING, Feather.CLOCK, words.of("waits"))
                    : new StatusBadge(Tone.NEUTRAL, Feather.MINUS, words.of("noAnswer"));
        }
        CouncilAnswer.Kind kind = one.answer().get().kind();
        String word = words.word("answer", kind);
        return switch (kind) {
            case ADOPTED -> new StatusBadge(Tone.SUCCESS, word);
            case PARTLY -> new StatusBadge(Tone.ACCENT, Feather.PIE_CHART, word);
            case REJECTED -> new StatusBadge(Tone.NEUTRAL, Feather.X_CIRCLE, word);
            case LATER -> new StatusBadge(Tone.WARNING, Feather.CLOCK, word);
        };
    }

    /** Returns the place of its answer in an order: those that wait first, then as the council answered. */
    static String rank(Recommendation one) {
        return one.answer().map(answer -> "b" + answer.kind()).orElse(one.awaitsAnswer() ? "a" : "c");
    }

    StatusBadge status(FollowUp followUp, LocalDate today) {
        return followUp.late(today) ? new StatusBadge(Tone.DANGER, words.of("late")) : status(followUp.status());
    }

    StatusBadge status(Reading.Status status) {
        String word = words.word("status", status);
        return switch (status) {
            case NOT_BEGUN -> new StatusBadge(Tone.NEUTRAL, Feather.CIRCLE, word);
            case UNDER_WAY -> new StatusBadge(Tone.ACCENT, Feather.LOADER, word);
            case DONE -> new StatusBadge(Tone.SUCCESS, word);
            case STOPPED -> new StatusBadge(Tone.NEUTRAL, Feather.SLASH, word);
        };
    }

    /** The votes as a bar, with the numbers beside it for who cannot see it. */
    VoteBar bar(Recommendation one) {
        return new VoteBar(
                one.votes().orElseThrow(),
                one.outcome(),
                words.of("barWords", counts(one), words.told(one.outcome().sentence())));
    }

    String counts(Recommendation one) {
        return one.votes()
                .map(votes -> words.of("counts", votes.inFavour(), votes.against(), votes.blank()))
                .orElse("");
    }
}
