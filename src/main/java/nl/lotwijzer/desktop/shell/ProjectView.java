package nl.lotwijzer.desktop.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.shell.PlaceHistory.Stop;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.welcome.NewProject;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Navigator;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/** An open project: navigation, header, the screen of the moment, status line. */
final class ProjectView extends BorderPane {
    /** Below this width of the window, in pixels, the navigation shows icons only. */
    private static final double NARROW = 1100;

    /**
     * How wide the navigation is with usual text; what it takes more with larger text, the window must have
     * twice more, for the screen has grown too.
     */
    private static final double NAVIGATION = 228;

    private final List<ScreenEntry> entries;
    private final Workspace workspace;
    private final ShellModel model;
    private final Navigation navigation;
    private final Header header;
    private final BorderPane main = new BorderPane();
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Optional<Follower> follower;
    private final PlaceHistory history = new PlaceHistory();
    private final Trail trail;
    private final List<Runnable> onPlace = new ArrayList<>();
    private Place place = Place.OVERVIEW;

    /** @param search opens the palette */
    ProjectView(Desk desk, ProjectOpener opener, Project project, List<ScreenEntry> entries, Runnable search) {
        this.entries = entries;
        workspace = new Workspace(desk, project, new Navigator() {
            @Override
            public void navigate(Place to, String detail) {
                navigate(to, detail, "");
            }

            @Override
            public void navigate(Place to, String detail, String what) {
                visit(new Stop(to, detail, what, true));
            }
        });
        model = new ShellModel(workspace, entries);
        follower = project.readOnly() ? Optional.of(new Follower(workspace)) : Optional.empty();
        Texts texts = desk.texts();
        List<Place> present = entries.stream().map(ScreenEntry::place).toList();
        navigation = new Navigation(texts, present, to -> go(to, ""));
        header = new Header(desk, opener, model, new NewProject(desk, opener), search);
        trail = new Trail(texts, this::back);
        StatusLine status =
                new StatusLine(texts, desk.clock().getZone(), project.readOnly(), () -> go(Place.SETTINGS, "journal"));
        VBox top = new VBox(header);
        if (project.readOnly()) {
            top.getChildren().add(readOnlyBanner(texts, opener));
        }
        top.getChildren().add(trail);
        main.setTop(top);
        main.setBottom(status);
        setLeft(navigation);
        setCenter(main);
        model.glance().subscribe(glance -> {
            if (glance != null) {
                header.show(glance, project.readOnly());
                status.show(glance.head());
            }
        });
        model.states().subscribe(navigation::show);
        double narrow = NARROW + 2 * (TextSize.width(NAVIGATION) - NAVIGATION);
        widthProperty().subscribe(width -> navigation.collapse(width.doubleValue() < narrow));
    }

    private static Banner readOnlyBanner(Texts texts, ProjectOpener opener) {
        Banner banner = new Banner(
                Tone.WARNING,
                texts.get("desktop.shell.readOnlyExplained"),
                Buttons.secondary(texts.get("desktop.shell.reopen"), Feather.REFRESH_CW, opener::reopen));
        banner.getStyleClass().add("banner-wide");
        return banner;
    }

    /** Shows this place, as from the navigation; one without a screen is passed over. */
    void go(Place to, String detail) {
        visit(new Stop(to, detail, "", false));
    }

    /** Shows something that was found, also when its screen has yet to read what it shows. */
    void go(Findable found) {
        boolean fresh = !screens.containsKey(found.place());
        go(found.place(), found.detail());
        if (fresh) {
            afterReading(() -> show(found.place(), found.detail()));
        }
    }

    /** Does this once what has been asked of the project by now is on the screen. */
    private void afterReading(Runnable then) {
        workspace
                .tasks()
                .onScreen(() -> workspace
                        .tasks()
                        .start(BackgroundTask.load(_ -> workspace.project()).then(_ -> then.run())));
    }

    private void visit(Stop stop) {
        if (show(stop.place(), stop.detail())) {
            history.visit(stop);
            trail.show(history.trail());
        }
    }

    private boolean show(Place to, String detail) {
        Optional<ScreenEntry> shown =
                entries.stream().filter(entry -> entry.place() == to).findFirst();
        shown.ifPresent(entry -> {
            Screen screen = screens.get(to);
            if (screen == null) {
                screen = entry.screen().apply(workspace);
                screens.put(to, screen);
            }
            place = to;
            navigation.select(to);
            main.setCenter(scrolled(screen.node()));
            screen.onShow(detail);
            onPlace.forEach(Runnable::run);
        });
        return shown.isPresent();
    }

    /** Goes back to where the person was before. */
    void back() {
        step(history::back);
    }

    /** Goes forward again after going back. */
    void forward() {
        step(history::forward);
    }

    /** A screen that was told nothing else since is shown as it was left. */
    private void step(Supplier<Optional<Stop>> move) {
        Map<Place, String> told = new EnumMap<>(Place.class);
        for (Place each : screens.keySet()) {
            history.lastDetail(each).ifPresent(detail -> told.put(each, detail));
        }
        move.get().ifPresent(stop -> {
            boolean asLeft = stop.detail().equals(told.get(stop.place()));
            show(stop.place(), asLeft ? "" : stop.detail());
            trail.show(history.trail());
        });
    }

    /** Calls this whenever another place is shown. */
    void onPlace(Runnable told) {
        onPlace.add(told);
    }

    /** Returns the screen of the moment. */
    Node screen() {
        return main.getCenter() instanceof ScrollPane scroll ? scroll.getContent() : main.getCenter();
    }

    /** Returns the places that have a screen. */
    List<Place> places() {
        return entries.stream().map(ScreenEntry::place).sorted().toList();
    }

    /** Returns what there is to find in the project. Takes time. */
    List<Findable> findables() {
        Texts texts = workspace.texts();
        return entries.stream()
                .flatMap(entry -> entry.finder().find(workspace.project(), texts).stream())
                .toList();
    }

    /** A screen that large text makes too large for the window is scrolled as a whole, rather than cut off. */
    private static Node scrolled(Node screen) {
        if (TextSize.percent() == TextSize.USUAL) {
            return screen;
        }
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /** Returns where the person is. */
    Place place() {
        return place;
    }

    void undo() {
        model.undo();
    }

    void redo() {
        model.redo();
    }

    void dispose() {
        follower.ifPresent(Follower::stop);
        screens.values().forEach(Screen::dispose);
        header.dispose();
        model.dispose();
    }
}
