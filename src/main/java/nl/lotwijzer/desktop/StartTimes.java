package nl.lotwijzer.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import nl.lotwijzer.desktop.workspace.Place;

/**
 * Writes down when the window, and the overview of the project that it was started with, could be used; does nothing
 * unless a property asks for it. The benchmark of the start reads it, and has another property open a project from the
 * window. A package is trained by it: a last property
 * has every place shown once and the program ended, so that what they need is in the cache of the package.
 */
final class StartTimes extends AnimationTimer {
    /** The system property that names the file to write: lines of a word and a moment, in milliseconds since 1970. */
    static final String FILE = "lotwijzer.startTimes";

    /** The system property by which every place is shown and the program ended. */
    static final String WALK = "lotwijzer.startTimes.walk";

    /** The system property that names a project to open after the window has been there for a while. */
    static final String OPEN = "lotwijzer.startTimes.open";

    private static final Duration AT_A_PLACE = Duration.seconds(1);
    private static final Duration BEFORE_OPENING = Duration.seconds(3);

    private final Path file;
    private final boolean walk;
    private final Consumer<Place> visit;
    private final Consumer<Path> open;
    private final Scene scene;
    private final Queue<String> awaited;
    private int frames;

    private StartTimes(
            Path file, boolean walk, Consumer<Place> visit, Consumer<Path> open, Scene scene, boolean withProject) {
        this.file = file;
        this.walk = walk;
        this.visit = visit;
        this.open = open;
        this.scene = scene;
        this.awaited = new ArrayDeque<>(withProject ? List.of("window", "project") : List.of("window"));
    }

    /** Begins to look on, if a property asks for it; {@code visit} shows a place, {@code open} opens a project. */
    static void follow(Consumer<Place> visit, Consumer<Path> open, Scene scene, boolean withProject) {
        String file = System.getProperty(FILE);
        if (file != null) {
            boolean opensLater = System.getProperty(OPEN) != null;
            new StartTimes(Path.of(file), Boolean.getBoolean(WALK), visit, open, scene, withProject || opensLater)
                    .start();
        }
    }

    /** A thing can be used in the frame after the one in which it was laid out. */
    @Override
    public void handle(long now) {
        if (!isThere(awaited.element())) {
            frames = 0;
        } else if (++frames == 2) {
            frames = 0;
            String reached = awaited.remove();
            write(reached);
            String later = System.getProperty(OPEN);
            if (reached.equals("window") && later != null) {
                openLater(Path.of(later));
            }
            if (awaited.isEmpty()) {
                stop();
                if (walk) {
                    show(new ArrayDeque<>(List.of(Place.values())));
                }
            }
        }
    }

    private void openLater(Path project) {
        PauseTransition pause = new PauseTransition(BEFORE_OPENING);
        pause.setOnFinished(_ -> {
            write("asked");
            open.accept(project);
        });
        pause.play();
    }

    private boolean isThere(String what) {
        if (what.equals("window")) {
            return true;
        }
        Node overview = scene.lookup(".overview-columns");
        return overview != null && isShown(overview);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void write(String what) {
        try {
            Files.writeString(
                    file,
                    what + " " + System.currentTimeMillis() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Queue<Place> places) {
        Place next = places.poll();
        if (next == null) {
            write("walked");
            Platform.exit();
            return;
        }
        visit.accept(next);
        PauseTransition pause = new PauseTransition(AT_A_PLACE);
        pause.setOnFinished(_ -> show(places));
        pause.play();
    }
}
