package nl.lotwijzer.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * How long the screens of the season take with 400 participants and twelve sessions: from opening one to its first frame,
 * and from a change of the project to the frame that shows it. Run with the options of the headless tests. All work is
 * done on the screen's thread, reading the project as well, so a person waits less than this says.
 */
public final class SeasonBenchmark {
    private static final int ROUNDS = 10;
    private static final List<Place> PLACES = List.of(
            Place.OVERVIEW, Place.PARTICIPANTS, Place.SESSIONS, Place.FACILITATORS, Place.ALLOWANCES, Place.PRIVACY);

    private final TestWorkspace world;
    private final Stage stage;
    private final Theme theme = new Theme();

    private SeasonBenchmark(TestWorkspace world, Stage stage) {
        this.world = world;
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("season");
        Frames.start();
        TestWorkspace world = new TestWorkspace(folder);
        LargeSeason.fill(world.project(), folder);
        SeasonBenchmark benchmark = new SeasonBenchmark(world, Frames.onScreen(Stage::new));
        for (Place place : PLACES) {
            benchmark.measure(place);
        }
        System.exit(0);
    }

    private void measure(Place place) throws Exception {
        List<Long> opening = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Screen opened = open(place);
            Frames.next();
            opening.add(System.nanoTime() - begin);
            Frames.onScreen(() -> {
                opened.dispose();
                return opened;
            });
        }
        Frames.print(place + ": opening", opening);
        Screen screen = open(place);
        List<Long> attending = new ArrayList<>();
        List<Long> changing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Attendance mark = round % 2 == 0 ? Attendance.LATE : Attendance.PRESENT;
            Status status = round % 2 == 0 ? Status.CALLED : Status.CONFIRMED;
            attending.add(Frames.timed(() -> attend(world.project(), mark)));
            changing.add(Frames.timed(() -> change(world.project(), status)));
        }
        Frames.print(place + ": somebody checked in", attending);
        Frames.print(place + ": a status changed", changing);
        Frames.onScreen(() -> {
            screen.dispose();
            return screen;
        });
    }

    private Screen open(Place place) throws Exception {
        ScreenEntry entry = Screens.all().stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow();
        return Frames.onScreen(() -> {
            Screen screen = entry.screen().apply(world.workspace());
            Scene scene = new Scene((Parent) screen.node(), 1060, 752);
            theme.show(Brightness.LIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            screen.onShow("");
            return screen;
        });
    }

    private static Project attend(Project project, Attendance mark) throws Exception {
        Session held = new Sessions(project).all().getFirst();
        Participant somebody = new Participants(project).all().get(7);
        new Attendances(project).mark(held.id(), List.of(somebody.id()), mark);
        return project;
    }

    private static Project change(Project project, Status status) throws Exception {
        Participant somebody = new Participants(project).all().get(9);
        new Participants(project).change(List.of(somebody.id()), status, LocalDate.of(2026, 11, 2), "");
        return project;
    }
}
