package nl.lotwijzer.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.supervision.SupervisionView;
import nl.lotwijzer.desktop.welcome.NewProject;
import nl.lotwijzer.desktop.welcome.WelcomeScreen;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.project.Project;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What fills the window: the welcome or the open project, with the notices above it. */
public final class MainWindow {
    private static final int DIGIT_KEYS = 10;

    private final Desk desk;
    private final ProjectOpener opener;
    private final List<ScreenEntry> screens;
    private final NoticePane notices;
    private final StackPane root = new StackPane();
    private final Subscription watching;
    private @Nullable ProjectView view;
    private @Nullable SupervisionView supervision;
    private boolean supervising;

    public MainWindow(Desk desk, ProjectOpener opener, List<ScreenEntry> screens, NoticePane notices) {
        this.desk = desk;
        this.opener = opener;
        this.screens = List.copyOf(screens);
        this.notices = notices;
        root.getStyleClass().add("main-window");
        watching = Subscription.combine(
                opener.current().subscribe(project -> {
                    notices.clear();
                    supervising = false;
                    build(Place.OVERVIEW);
                }),
                desk.preferences().subscribe((before, now) -> {
                    if (before.language() != now.language()) {
                        build(view == null ? Place.OVERVIEW : view.place());
                    }
                }));
    }

    /** Returns what fills the window. */
    public Parent root() {
        return root;
    }

    /** Shows this place of the open project, if one is open, with a detail that its screen understands. */
    public void go(Place place, String detail) {
        if (view != null) {
            view.go(place, detail);
        }
    }

    /** Gives this scene the keys that work everywhere. */
    public void bindKeys(Scene scene) {
        NewProject newProject = new NewProject(desk, opener);
        key(scene, KeyCode.N, newProject::ask);
        key(scene, KeyCode.O, opener::chooseAndOpen);
        key(scene, KeyCode.Z, () -> Optional.ofNullable(view).ifPresent(ProjectView::undo));
        key(scene, KeyCode.Y, () -> Optional.ofNullable(view).ifPresent(ProjectView::redo));
        key(scene, KeyCode.COMMA, () -> go(Place.SETTINGS, ""));
        List<Place> reached = List.of(Place.values()).subList(0, DIGIT_KEYS);
        for (int index = 0; index < DIGIT_KEYS; index++) {
            Place place = reached.get(index);
            // The tenth key of the row is 0.
            key(scene, KeyCode.valueOf("DIGIT" + (index + 1) % DIGIT_KEYS), () -> go(place, ""));
        }
    }

    private static void key(Scene scene, KeyCode code, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }

    private void build(Place place) {
        if (view != null) {
            view.dispose();
            view = null;
        }
        endSupervision();
        Optional<Project> project = opener.current().get();
        if (project.isPresent()) {
            ProjectView shown = new ProjectView(desk, opener, project.get(), screens);
            view = shown;
            root.getChildren().setAll(shown, notices);
            shown.go(place, "");
        } else if (supervising) {
            root.getChildren().setAll(outside(supervision()), notices);
        } else {
            root.getChildren().setAll(outside(new WelcomeScreen(desk, opener, () -> supervise(true)).node()), notices);
        }
    }

    /** Shows supervision without a project, or the welcome again. */
    private void supervise(boolean now) {
        supervising = now;
        build(Place.OVERVIEW);
    }

    private Parent supervision() {
        Button back =
                Buttons.secondary(desk.texts().get("desktop.welcome.back"), Feather.ARROW_LEFT, () -> supervise(false));
        back.setId("supervision-back");
        SupervisionView shown = new SupervisionView(desk, List.of(back), List.of());
        supervision = shown;
        return shown.node();
    }

    private void endSupervision() {
        if (supervision != null) {
            supervision.dispose();
            supervision = null;
        }
    }

    /** Returns what is shown while no project is open, with the switches above it. */
    private Parent outside(Parent shown) {
        TaskIndicator tasks = new TaskIndicator(desk.texts(), desk.tasks());
        HBox switches = new HBox(tasks, new DisplaySwitches(desk));
        switches.setAlignment(Pos.CENTER_RIGHT);
        switches.getStyleClass().add("header");
        BorderPane pane = new BorderPane(shown);
        pane.setTop(switches);
        pane.getStyleClass().add("welcome-pane");
        return pane;
    }

    /** Ends everything that the window watches. */
    public void dispose() {
        watching.unsubscribe();
        endSupervision();
        if (view != null) {
            view.dispose();
        }
    }
}
