package nl.lotwijzer.desktop.recommendations;

import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Drawn;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.Votes;

/** The votes on one recommendation as a bar: in favour, against, blank, and across it how many were needed. */
final class VoteBar extends Drawn {
    private static final double HEIGHT = 12;
    private static final double TICK = 2.5;

    private final Region track = part("vote-track");
    private final Region inFavour = part("vote-for");
    private final Region against = part("vote-against");
    private final Region blank = part("vote-blank");
    private final Region needed = part("vote-needed");
    private final Votes votes;
    private final Outcome outcome;

    /** @param inWords the same for a screen reader */
    VoteBar(Votes votes, Outcome outcome, String inWords) {
        super("vote-bar", HEIGHT + 6, inWords);
        this.votes = votes;
        this.outcome = outcome;
        getChildren().addAll(track, inFavour, against, blank, needed);
        needed.setVisible(outcome.verdict().judged());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = (getHeight() - HEIGHT) / 2;
        double axis = Math.max(1, Math.max(votes.cast(), outcome.whole()));
        track.resizeRelocate(0, top, width, HEIGHT);
        double first = width * votes.inFavour() / axis;
        double second = width * votes.against() / axis;
        inFavour.resizeRelocate(0, top, first, HEIGHT);
        against.resizeRelocate(first, top, second, HEIGHT);
        blank.resizeRelocate(first + second, top, width * votes.blank() / axis, HEIGHT);
        double at = width * outcome.needed().orElse(0) / axis;
        needed.resizeRelocate(Math.clamp(at - TICK / 2, 0, Math.max(0, width - TICK)), top - 3, TICK, HEIGHT + 6);
    }
}
