package nl.lotwijzer.desktop;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.FocusKeeper;
import nl.lotwijzer.desktop.controls.FullText;
import nl.lotwijzer.desktop.controls.KeyRules;
import nl.lotwijzer.desktop.dialogs.Dialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.desktop.preferences.WindowState;
import nl.lotwijzer.desktop.shell.MainWindow;
import nl.lotwijzer.desktop.shell.NoticePane;
import nl.lotwijzer.desktop.tasks.BackgroundTasks;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.theme.SystemBrightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's window with everything in it: puts the parts together, once. */
public final class DesktopWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

    private final Stage stage;
    private final PreferencesStore store;
    private final BackgroundTasks tasks;
    private final NoticePane notices = new NoticePane();
    private final Desk desk;
    private final ProjectOpener opener;
    private final MainWindow window;
    private final Subscription watching;

    /** The window of the program, with all screens, asking its questions in windows of its own. */
    public DesktopWindow(Stage stage, PreferencesStore store) {
        this(
                stage,
                store,
                Clock.system(ZoneId.systemDefault()),
                Screens.all(),
                desk -> new WindowDialogs(() -> stage, desk));
    }

    /**
     * A window with other parts, for tests.
     *
     * @param dialogs makes the dialogs, given the texts of the moment
     */
    public DesktopWindow(
            Stage stage,
            PreferencesStore store,
            Clock clock,
            List<ScreenEntry> screens,
            Function<Supplier<Texts>, Dialogs> dialogs) {
        this.stage = stage;
        this.store = store;
        Preferences preferences = followed(store.load());
        tasks = new BackgroundTasks(this::tell);
        desk = new Desk(preferences, tasks, dialogs.apply(this::texts), notices, clock);
        opener = new ProjectOpener(desk);
        Theme theme = new Theme();
        theme.enlarge(preferences.textSize());
        // Before the window hears of it: what it builds anew is measured by the size of text.
        desk.preferences().subscribe((before, now) -> {
            if (before.textSize() != now.textSize()) {
                theme.enlarge(now.textSize());
            }
        });
        window = new MainWindow(desk, opener, screens, notices);
        Scene scene = new Scene(window.root());
        theme.dress(scene);
        theme.show(preferences.brightness());
        window.bindKeys(scene);
        FocusKeeper.keep(scene);
        KeyRules.hold(scene);
        FullText.show(scene);
        stage.setScene(scene);
        stage.setTitle("Lotwijzer");
        stage.getIcons().add(new Image("/nl/lotwijzer/desktop/icons/lotwijzer-128.png"));
        stage.setMinWidth(WindowState.MIN_WIDTH);
        stage.setMinHeight(WindowState.MIN_HEIGHT);
        place(preferences.window());
        opener.current()
                .subscribe(project ->
                        stage.setTitle(project.map(open -> open.details().name() + " – Lotwijzer")
                                .orElse("Lotwijzer")));
        desk.preferences().subscribe((before, now) -> {
            if (before.brightness() != now.brightness()) {
                theme.show(now.brightness());
            }
            save(now);
        });
        watching = SystemBrightness.watch(() -> desk.prefer(DesktopWindow::followed));
    }

    private static Preferences followed(Preferences preferences) {
        return preferences.asSystem() ? preferences.withSystem(SystemBrightness.now()) : preferences;
    }

    private Texts texts() {
        return desk.texts();
    }

    /** Returns the door to projects. */
    public ProjectOpener opener() {
        return opener;
    }

    public Desk desk() {
        return desk;
    }

    /** Shows this place of the open project, with a detail that its screen understands. */
    public void go(Place place, String detail) {
        window.go(place, detail);
    }

    /** Tells the person of a failure that nothing else tells of. Callable from the screen's thread only. */
    public void tell(Failure failure) {
        notices.show(Notice.failure(desk.texts().get(failure.told())));
    }

    /** Puts the window where it was, unless that is on a screen that is gone. */
    private void place(WindowState state) {
        stage.setWidth(state.width());
        stage.setHeight(state.height());
        boolean visible = !Screen.getScreensForRectangle(
                        new Rectangle2D(nonNaN(state.x()), nonNaN(state.y()), state.width(), state.height()))
                .isEmpty();
        if (!Double.isNaN(state.x()) && visible) {
            stage.setX(state.x());
            stage.setY(state.y());
        }
        stage.setMaximized(state.maximized());
    }

    private static double nonNaN(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private void save(Preferences now) {
        try {
            store.save(now);
        } catch (IOException | FilesException e) {
            LOG.warn("The preferences could not be saved: {}", e.toString());
        }
    }

    /** Remembers where the window is, lets changes under way finish, and closes the project. */
    @Override
    public void close() {
        desk.prefer(now -> now.withWindow(
                stage.isMaximized()
                        ? new WindowState(
                                now.window().x(),
                                now.window().y(),
                                now.window().width(),
                                now.window().height(),
                                true)
                        : new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
        watching.unsubscribe();
        window.dispose();
        tasks.close();
        opener.close();
    }
}
