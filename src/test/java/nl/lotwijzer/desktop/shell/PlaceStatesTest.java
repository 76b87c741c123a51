package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.LaterTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the work stands is read place by place, each time anew, and never after the window has gone. */
class PlaceStatesTest {
    @TempDir
    Path folder;

    private final LaterTasks tasks = new LaterTasks();
    private final List<Place> read = new ArrayList<>();
    private final List<Map<Place, PlaceState>> shown = new ArrayList<>();
    private Supplier<PlaceState> quotas = () -> PlaceState.NOT_BEGUN;
    private Project project;
    private PlaceStates states;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        Desk desk = new Desk(Preferences.FIRST, tasks, new AnsweringDialogs(), notice -> {}, Clock.systemUTC());
        Workspace workspace = new Workspace(desk, project, (place, detail) -> {});
        states = new PlaceStates(
                workspace,
                List.of(entry(Place.REGISTRANTS, () -> PlaceState.DONE), entry(Place.QUOTAS, () -> quotas.get())));
        states.shown().subscribe(now -> shown.add(now));
        shown.clear();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private ScreenEntry entry(Place place, Supplier<PlaceState> state) {
        return ScreenEntry.of(
                place,
                workspace -> {
                    throw new AssertionError("no screen is needed to know how its work stands");
                },
                project -> {
                    read.add(place);
                    return state.get();
                });
    }

    private void untilNothingWaits() {
        while (tasks.waiting() > 0) {
            tasks.next();
        }
    }

    @Test
    void placesAreToldOneByOneAfterWhatTheScreenAskedFor() {
        states.readAgain();
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.next();
        assertThat(read).as("the screen’s turn is first").isEmpty();
        tasks.next();
        assertThat(states.shown().get()).isEqualTo(Map.of(Place.REGISTRANTS, PlaceState.DONE));
        tasks.next();
        assertThat(states.shown().get())
                .isEqualTo(Map.of(Place.REGISTRANTS, PlaceState.DONE, Place.QUOTAS, PlaceState.NOT_BEGUN));
        assertThat(tasks.waiting()).isZero();
        assertThat(shown).hasSize(2);
    }

    @Test
    void onlyWhatIsOtherThanBeforeIsTold() {
        states.readAgain();
        untilNothingWaits();
        quotas = () -> PlaceState.problems(2);
        states.readAgain();
        untilNothingWaits();
        assertThat(shown).hasSize(3);
        assertThat(shown.getLast())
                .isEqualTo(Map.of(Place.REGISTRANTS, PlaceState.DONE, Place.QUOTAS, PlaceState.problems(2)));
    }

    @Test
    void whoWaitsForItsTurnIsReadOnce() {
        states.readAgain();
        states.readAgain();
        untilNothingWaits();
        assertThat(read).containsExactly(Place.REGISTRANTS, Place.QUOTAS);
    }

    @Test
    void whatChangesWhileAPlaceIsReadIsReadAfterwards() {
        states.readAgain();
        tasks.next();
        tasks.next();
        states.readAgain();
        untilNothingWaits();
        assertThat(read).containsExactly(Place.REGISTRANTS, Place.QUOTAS, Place.REGISTRANTS, Place.QUOTAS);
    }

    @Test
    void aPlaceThatCannotBeReadKeepsNoOtherFromIt() {
        states = new PlaceStates(
                new Workspace(
                        new Desk(Preferences.FIRST, tasks, new AnsweringDialogs(), notice -> {}, Clock.systemUTC()),
                        project,
                        (place, detail) -> {}),
                List.of(
                        entry(Place.QUOTAS, () -> {
                            throw new IllegalStateException("unreadable");
                        }),
                        entry(Place.REGISTRANTS, () -> PlaceState.DONE)));
        states.readAgain();
        tasks.next();
        assertThatThrownBy(tasks::next).hasStackTraceContaining("unreadable");
        untilNothingWaits();
        assertThat(states.shown().get()).isEqualTo(Map.of(Place.REGISTRANTS, PlaceState.DONE));
    }

    @Test
    void afterTheEndNothingIsReadToldOrMissed() {
        states.readAgain();
        tasks.next();
        quotas = () -> {
            throw new IllegalStateException("the project is closed");
        };
        tasks.next();
        states.dispose();
        untilNothingWaits();
        assertThat(read).containsExactly(Place.REGISTRANTS, Place.QUOTAS);
        assertThat(states.shown().get()).isEqualTo(Map.of(Place.REGISTRANTS, PlaceState.DONE));
        states.readAgain();
        untilNothingWaits();
        assertThat(read).hasSize(2);
    }
}
