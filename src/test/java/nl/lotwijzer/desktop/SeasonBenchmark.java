package nl.lotwijzer.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
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
    private static final List<Place> PLACES =
            List.of(Place.OVERVIEW, Place.PARTICIPANTS, Place.SESSIONS, Place.FACILITATORS);

    private final TestWorkspace world;
    private final Stage stage;
    private final Theme theme = new Theme();

    private SeasonBenchmark(TestWorkspace world, Stage stage) {
        this.world = world;
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("season");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        TestWorkspace world = new TestWorkspace(folder);
        LargeSeason.fill(world.project(), folder);
        SeasonBenchmark benchmark = new SeasonBenchmark(world, onScreen(Stage::new));
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
            nextFrame();
            opening.add(System.nanoTime() - begin);
            onScreen(() -> {
                opened.dispose();
                return opened;
            });
        }
        print(place + ": opening", opening);
        Screen screen = open(place);
        List<Long> attending = new ArrayList<>();
        List<Long> changing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Attendance mark = round % 2 == 0 ? Attendance.LATE : Attendance.PRESENT;
            Status status = round % 2 == 0 ? Status.CALLED : Status.CONFIRMED;
            attending.add(timed(() -> attend(world.project(), mark)));
            changing.add(timed(() -> change(world.project(), status)));
        }
        print(place + ": somebody checked in", attending);
        print(place + ": a status changed", changing);
        onScreen(() -> {
            screen.dispose();
            return screen;
        });
    }

    private Screen open(Place place) throws Exception {
        ScreenEntry entry = Screens.all().stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow();
        return onScreen(() -> {
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

    /** Returns the time from here until the frame after it was laid out, in nanoseconds. */
    private static long timed(Callable<?> action) throws Exception {
        long begin = System.nanoTime();
        onScreen(action);
        nextFrame();
        return System.nanoTime() - begin;
    }

    /** Waits for the pulse in which the change is laid out, and for its end. */
    private static void nextFrame() throws Exception {
        CountDownLatch frames = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    frames.countDown();
                }
            }
        };
        onScreen(() -> {
            timer.start();
            Platform.requestNextPulse();
            return timer;
        });
        frames.await();
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-40s median %6.1f ms   worst %6.1f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.getLast() / 1e6);
    }
}
