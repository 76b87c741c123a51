package nl.lotwijzer.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.palette.Offer;
import nl.lotwijzer.desktop.palette.PaletteModel;
import nl.lotwijzer.desktop.print.Printing;
import nl.lotwijzer.desktop.shell.Shortcut.Group;
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

    /** By how many percent a key makes texts larger or smaller. */
    private static final int TEXT_STEP = 25;

    private final Desk desk;
    private final ProjectOpener opener;
    private final List<ScreenEntry> screens;
    private final StackPane root = new StackPane();
    private final List<Shortcut> shortcuts;
    private final PaletteModel palette;
    private final Layers layers;
    private Subscription watching;
    private @Nullable ProjectView view;
    private @Nullable SupervisionView supervision;
    private Place resumed = Place.OVERVIEW;
    private boolean supervising;
    private boolean touring;

    public MainWindow(Desk desk, ProjectOpener opener, List<ScreenEntry> screens, NoticePane notices) {
        this.desk = desk;
        this.opener = opener;
        this.screens = List.copyOf(screens);
        root.getStyleClass().add("main-window");
        shortcuts = makeShortcuts();
        palette = new PaletteModel(desk.tasks());
        layers = new Layers(desk, root, notices, palette, shortcuts);
        layers.takeFiles(new FileArrival(desk, opener, this.screens, new Arrivals())::receive);
        watching = Subscription.combine(
                opener.current().subscribe(project -> {
                    notices.clear();
                    supervising = false;
                    layers.endTour();
                    build(project.isPresent() ? resumed : Place.OVERVIEW);
                    if (project.isPresent() && touring) {
                        touring = false;
                        layers.startTour(this::go);
                    }
                }),
                opener.locked().subscribe(file -> {
                    if (opener.current().get().isEmpty()) {
                        build(Place.OVERVIEW);
                    }
                    if (file.isEmpty()) {
                        resumed = Place.OVERVIEW;
                    }
                }),
                desk.preferences().subscribe((before, now) -> {
                    if (before.language() != now.language() || before.textSize() != now.textSize()) {
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
        shortcuts.forEach(shortcut ->
                shortcut.keys().forEach(keys -> scene.getAccelerators().put(keys, shortcut.action())));
        watching = Subscription.combine(watching, IdleLock.on(scene, desk, this::lock));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                layers.showKeys();
            }
        });
    }

    /** Returns the keys that work everywhere, each with what it does; the only list of them. */
    List<Shortcut> shortcuts() {
        return shortcuts;
    }

    private List<Shortcut> makeShortcuts() {
        NewProject newProject = new NewProject(desk, opener);
        List<Shortcut> made = new ArrayList<>(List.of(
                Shortcut.of(Group.PROGRAM, "desktop.keys.palette", this::search, "Shortcut+K"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.help", this::help, "F1"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.sheet", () -> layers.showKeys(), "Shortcut+F1"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.back", onView(ProjectView::back), "Alt+Left"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.forward", onView(ProjectView::forward), "Alt+Right"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.find", this::findInList, "Shortcut+F"),
                Shortcut.of(Group.PROGRAM, "desktop.keys.settings", () -> go(Place.SETTINGS, ""), "Shortcut+Comma"),
                Shortcut.of(
                        Group.PROGRAM,
                        "desktop.keys.larger",
                        () -> enlarge(TEXT_STEP),
                        "Shortcut+Plus",
                        "Shortcut+Equals",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add"),
                Shortcut.of(
                        Group.PROGRAM,
                        "desktop.keys.smaller",
                        () -> enlarge(-TEXT_STEP),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Shortcut.of(Group.PROJECT, "desktop.keys.new", newProject::ask, "Shortcut+N"),
                Shortcut.of(Group.PROJECT, "desktop.keys.open", opener::chooseAndOpen, "Shortcut+O"),
                Shortcut.of(Group.PROJECT, "desktop.keys.print", this::print, "Shortcut+P"),
                Shortcut.of(Group.PROJECT, "desktop.keys.lock", this::lock, "Shortcut+L"),
                Shortcut.of(Group.PROJECT, "desktop.keys.undo", onView(ProjectView::undo), "Shortcut+Z"),
                Shortcut.of(
                        Group.PROJECT,
                        "desktop.keys.redo",
                        onView(ProjectView::redo),
                        "Shortcut+Y",
                        "Shortcut+Shift+Z")));
        List<Place> reached = List.of(Place.values()).subList(0, DIGIT_KEYS);
        for (int index = 0; index < DIGIT_KEYS; index++) {
            Place place = reached.get(index);
            // The tenth key of the row is 0.
            made.add(Shortcut.of(
                    Group.PLACES, place.key(), () -> go(place, ""), "Shortcut+" + (index + 1) % DIGIT_KEYS));
        }
        return List.copyOf(made);
    }

    /** Locks a protected project; after its password the person is where they were. */
    private void lock() {
        if (view != null
                && opener.current()
                        .get()
                        .filter(project -> project.protection().on())
                        .isPresent()) {
            resumed = view.place();
            opener.lock();
        }
    }

    /** Shows texts larger or smaller by so many percent, as far as they go. */
    private void enlarge(int percent) {
        desk.prefer(now -> now.withTextSize(now.textSize() + percent));
    }

    private Runnable onView(Consumer<ProjectView> action) {
        return () -> Optional.ofNullable(view).ifPresent(action);
    }

    /** Opens the palette. */
    private void search() {
        ProjectView now = view;
        PaletteOffers offers = new PaletteOffers(desk.texts());
        List<Offer> atHand = new ArrayList<>();
        if (now != null) {
            atHand.addAll(offers.deeds(now.screen(), now.place()));
            atHand.addAll(offers.places(now.places(), to -> now.go(to, "")));
        }
        atHand.addAll(offers.keys(shortcuts));
        atHand.addAll(offers.pages(layers.pages(), layers::showPage));
        palette.open(atHand, _ -> now == null ? List.of() : offers.found(now.findables(), now::go));
    }

    /** Shows the handbook about the present screen; the second time the keys. */
    private void help() {
        if (layers.helping()) {
            layers.showKeys();
        } else {
            layers.help(here());
        }
    }

    /** Prints the list on the screen, or the screen. */
    private void print() {
        Optional.ofNullable(view)
                .ifPresent(now -> opener.current()
                        .get()
                        .ifPresent(project -> new Printing(desk, layers::over)
                                .print(now.screen(), project.details().name())));
    }

    private Place here() {
        return view == null ? (supervising ? Place.SUPERVISION : Place.OVERVIEW) : view.place();
    }

    /** Gives the keyboard to the field that searches the list on the screen. */
    private void findInList() {
        Optional.ofNullable(view)
                .ifPresent(now -> now.screen().lookupAll(".search-field").stream()
                        .filter(Layers::onScreen)
                        .findFirst()
                        .ifPresent(Node::requestFocus));
    }

    private void build(Place place) {
        if (view != null) {
            view.dispose();
            view = null;
        }
        endSupervision();
        Optional<Project> project = opener.current().get();
        if (project.isPresent()) {
            ProjectView shown = new ProjectView(desk, opener, project.get(), screens, this::search);
            view = shown;
            layers.show(shown);
            shown.onPlace(() -> layers.follow(shown.place()));
            shown.go(place, "");
        } else if (opener.locked().get().isPresent()) {
            layers.show(outside(
                    new LockPane(desk, opener, opener.locked().get().get(), () -> go(Place.SETTINGS, "protection"))));
        } else if (supervising) {
            layers.show(outside(supervision()));
        } else {
            layers.show(
                    outside(new WelcomeScreen(desk, opener, () -> supervise(true), wanted -> touring = wanted).node()));
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

    /** What a file that is brought to the window may do. */
    private final class Arrivals implements FileArrival.Window {
        @Override
        public boolean working() {
            return view != null;
        }

        @Override
        public boolean writable() {
            return opener.current().get().filter(project -> !project.readOnly()).isPresent();
        }

        @Override
        public Place place() {
            return here();
        }

        @Override
        public void go(Place place, String detail) {
            MainWindow.this.go(place, detail);
        }

        @Override
        public void supervise(Path dossier) {
            MainWindow.this.supervise(true);
            if (supervision != null) {
                supervision.open(dossier);
            }
        }
    }
}
