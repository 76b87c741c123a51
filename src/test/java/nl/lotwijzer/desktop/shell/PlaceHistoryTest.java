package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lotwijzer.desktop.shell.PlaceHistory.Stop;
import nl.lotwijzer.desktop.workspace.Place;
import org.junit.jupiter.api.Test;

/** The way back is the way that was gone. */
class PlaceHistoryTest {
    private static final Stop OVERVIEW = new Stop(Place.OVERVIEW, "", "", false);
    private static final Stop LATE = new Stop(Place.STEERING, "actions late", "3 te laat", true);
    private static final Stop QUOTAS = new Stop(Place.QUOTAS, "", "", false);

    private final PlaceHistory history = new PlaceHistory();

    @Test
    void aNumberLeavesATrailAndTheNavigationDoesNot() {
        history.visit(OVERVIEW);
        assertThat(history.trail()).isEmpty();
        history.visit(LATE);
        assertThat(history.trail()).containsExactly(OVERVIEW, LATE);
        history.visit(QUOTAS);
        assertThat(history.trail()).isEmpty();
    }

    @Test
    void backAndForthGoAlongTheSamePlaces() {
        history.visit(OVERVIEW);
        history.visit(LATE);
        history.visit(QUOTAS);
        assertThat(history.back()).contains(LATE);
        assertThat(history.trail()).containsExactly(OVERVIEW, LATE);
        assertThat(history.back()).contains(OVERVIEW);
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(LATE);
        assertThat(history.forward()).contains(QUOTAS);
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void whoGoesElsewhereHalfwayForgetsWhatWasAhead() {
        history.visit(OVERVIEW);
        history.visit(LATE);
        history.back();
        history.visit(QUOTAS);
        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(OVERVIEW);
    }

    @Test
    void comingToTheSamePlaceAgainIsNoStep() {
        history.visit(OVERVIEW);
        history.visit(QUOTAS);
        history.visit(new Stop(Place.QUOTAS, "study", "", false));
        assertThat(history.lastDetail(Place.QUOTAS)).contains("study");
        assertThat(history.back()).contains(OVERVIEW);
    }
}
