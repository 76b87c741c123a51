package nl.lotwijzer.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.DesktopWindow;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.ceremony.CeremonyAlbum;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.invitations.InvitationsAlbum;
import nl.lotwijzer.desktop.letters.LettersAlbum;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;

/** Stands before the window and waits until it is still before taking a picture. Used from an ordinary thread. */
final class Photographer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path work;
    private final Stage stage;
    private final DesktopWindow window;

    private Photographer(Path work, Stage stage, DesktopWindow window) {
        this.work = work;
        this.stage = stage;
        this.window = window;
    }

    /** Starts JavaFX and shows the window, with preferences of its own in this folder. */
    static Photographer start(Path work) {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
        Platform.setImplicitExit(false);
        return show(work);
    }

    /** Shows the window where JavaFX runs already, with preferences of its own in this folder. */
    static Photographer show(Path work) {
        return onScreen(() -> {
            Stage stage = new Stage();
            DesktopWindow window = new DesktopWindow(
                    stage,
                    new PreferencesStore(work.resolve("config")),
                    SampleForGallery.CLOCK,
                    Screens.all(),
                    texts -> new AnsweringDialogs());
            stage.show();
            return new Photographer(work, stage, window);
        });
    }

    /** Makes the sample project and opens it. */
    void openSample() {
        open(SampleForGallery::build);
    }

    /** Makes a project in a folder. */
    @FunctionalInterface
    interface Building {
        Project in(Path folder) throws UserException, IOException;
    }

    /** Makes a project and opens it. */
    void open(Building building) {
        onScreen(() -> {
            window.opener().start(SampleForGallery.NAME, progress -> building.in(work));
            return work;
        });
        settle();
    }

    /** Shows the window so, with text as large as the property {@code lotwijzer.text} says. */
    void arrange(Language language, Brightness brightness, int width, int height) {
        arrange(language, brightness, width, height, Integer.getInteger("lotwijzer.text", TextSize.USUAL));
    }

    /** Shows the window so. */
    void arrange(Language language, Brightness brightness, int width, int height, int textSize) {
        onScreen(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            // Albums dress the whole program too, so the brightness is asked for anew.
            window.desk().prefer(now -> now.withBrightness(brightness.other()));
            window.desk()
                    .prefer(now -> now.withLanguage(language)
                            .withBrightness(brightness)
                            .withTextSize(textSize));
            return work;
        });
    }

    /** Shows this place. */
    void visit(Place place, String detail) {
        settle();
        onScreen(() -> {
            window.go(place, detail);
            return work;
        });
    }

    /** Presses keys that work everywhere, as {@code Shortcut+K}. */
    void press(String keys) {
        settle();
        onScreen(() -> {
            stage.getScene().getAccelerators().get(KeyCombination.valueOf(keys)).run();
            return work;
        });
    }

    /** Presses Escape where the keyboard is, and in the handbook beside it. */
    void leave() {
        onScreen(() -> {
            Scene scene = stage.getScene();
            Stream.of(scene.getFocusOwner(), scene.lookup("#help-pane"))
                    .filter(Objects::nonNull)
                    .forEach(node -> Event.fireEvent(
                            node,
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
            return work;
        });
    }

    /** Changes the project that is open. */
    void change(Deed deed) throws UserException {
        settle();
        deed.on(window.opener().current().get().orElseThrow());
        settle();
    }

    /** Something done to a project. */
    @FunctionalInterface
    interface Deed {
        void on(Project project) throws UserException;
    }

    /** Plays a ceremony on the project that is open, and takes pictures of its steps. */
    void ceremony(Album album) {
        settle();
        for (Language language : Language.values()) {
            onScreen(() -> {
                try {
                    CeremonyAlbum.play(
                            window.opener().current().get().orElseThrow(),
                            Texts.in(language),
                            (step, root) -> ceremonyStep(
                                    album,
                                    new Album.Shot("ceremony-" + step, Brightness.DARK, language, 1920, 1080),
                                    root));
                } catch (UserException e) {
                    throw new IllegalStateException(e);
                }
                return work;
            });
        }
    }

    /** Goes through the invitations and takes pictures of their pages. */
    void invitations(Album album) {
        settle();
        for (Language language : Language.values()) {
            for (Brightness brightness : Brightness.values()) {
                onScreen(() -> {
                    BiConsumer<String, Parent> shown = (page, root) -> {
                        Scene scene = root.getScene() == null ? new Scene(root, 1060, 720) : root.getScene();
                        Theme theme = new Theme();
                        theme.show(brightness);
                        theme.dress(scene);
                        Album.Shot shot = new Album.Shot(page, brightness, language, 1060, 720);
                        if (album.wants(shot)) {
                            write(scene.snapshot(null), shot, album);
                        }
                    };
                    InvitationsAlbum.play(emptyFolder(), language, shown);
                    try {
                        LettersAlbum.play(emptyFolder(), language, shown);
                    } catch (UserException e) {
                        throw new IllegalStateException(e);
                    }
                    return work;
                });
            }
        }
    }

    /** Takes pictures of what screens are made of. */
    void styleSheet(Album album) {
        for (Brightness brightness : Brightness.values()) {
            onScreen(() -> {
                Album.Shot shot = new Album.Shot(
                        "style-sheet", brightness, Language.DUTCH, StyleSheetView.WIDTH, StyleSheetView.HEIGHT);
                if (album.wants(shot)) {
                    Parent sheet = StyleSheetView.make();
                    Scene scene = new Scene(sheet, shot.width(), shot.height());
                    Theme theme = new Theme();
                    theme.show(brightness);
                    theme.dress(scene);
                    sheet.applyCss();
                    StyleSheetView.measure(sheet);
                    write(scene.snapshot(null), shot, album);
                }
                return work;
            });
        }
    }

    private Path emptyFolder() {
        try {
            return Files.createTempDirectory(work, "invitations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ceremonyStep(Album album, Album.Shot shot, Parent root) {
        Scene scene = new Scene(root, shot.width(), shot.height());
        Theme theme = new Theme();
        theme.dress(scene);
        if (album.wants(shot)) {
            write(scene.snapshot(null), shot, album);
        }
    }

    /** Waits until the window is still and takes a picture of it. */
    void take(Album.Shot shot, Album album) {
        settle();
        write(onScreen(() -> stage.getScene().snapshot(null)), shot, album);
    }

    /** Waits until the window is still and looks at what it shows. */
    <T> T look(Function<Parent, T> looking) {
        settle();
        return onScreen(() -> looking.apply(stage.getScene().getRoot()));
    }

    private static void write(WritableImage image, Album.Shot shot, Album album) {
        BufferedImage copy =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            album.write(copy, album.file(shot).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(shot);
    }

    /** Waits until no long work runs, and what screens read and changed has been shown. */
    private void settle() {
        Instant late = Instant.now().plus(PATIENCE);
        while (onScreen(() -> !window.desk().tasks().running().isEmpty())) {
            if (Instant.now().isAfter(late)) {
                throw new IllegalStateException("The window does not come to rest");
            }
            pause(50);
        }
        for (int round = 0; round < 2; round++) {
            passThrough(BackgroundTask.edit(progress -> work));
            passThrough(BackgroundTask.load(progress -> work));
        }
        pause(120);
    }

    /** Waits for a task that does nothing, and so for everything queued before it. */
    private void passThrough(BackgroundTask<Path> nothing) {
        CountDownLatch passed = new CountDownLatch(1);
        onScreen(() -> window.desk().tasks().start(nothing.anyway(passed::countDown)));
        await(passed);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing happened for " + PATIENCE);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T onScreen(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    @Override
    public void close() {
        onScreen(() -> {
            window.close();
            stage.hide();
            return work;
        });
    }
}
