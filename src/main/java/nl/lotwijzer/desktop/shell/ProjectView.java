package nl.lotwijzer.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.welcome.NewProject;
import nl.lotwijzer.desktop.workspace.Desk;
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

    private final List<ScreenEntry> entries;
    private final Workspace workspace;
    private final ShellModel model;
    private final Navigation navigation;
    private final Header header;
    private final BorderPane main = new BorderPane();
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Optional<Follower> follower;
    private Place place = Place.OVERVIEW;

    ProjectView(Desk desk, ProjectOpener opener, Project project, List<ScreenEntry> entries) {
        this.entries = entries;
        workspace = new Workspace(desk, project, this::go);
        model = new ShellModel(workspace, entries);
        follower = project.readOnly() ? Optional.of(new Follower(workspace)) : Optional.empty();
        Texts texts = desk.texts();
        List<Place> present = entries.stream().map(ScreenEntry::place).toList();
        navigation = new Navigation(texts, present, to -> go(to, ""));
        header = new Header(desk, opener, model, new NewProject(desk, opener));
        StatusLine status =
                new StatusLine(texts, desk.clock().getZone(), project.readOnly(), () -> go(Place.SETTINGS, "journal"));
        VBox top = new VBox(header);
        if (project.readOnly()) {
            top.getChildren().add(readOnlyBanner(texts, opener));
        }
        main.setTop(top);
        main.setBottom(status);
        setLeft(navigation);
        setCenter(main);
        model.glance().subscribe(glance -> {
            if (glance != null) {
                header.show(glance, project.readOnly());
                navigation.show(glance.states());
                status.show(glance.head());
            }
        });
        widthProperty().subscribe(width -> navigation.collapse(width.doubleValue() < NARROW));
    }

    private static Banner readOnlyBanner(Texts texts, ProjectOpener opener) {
        Banner banner = new Banner(
                Tone.WARNING,
                texts.get("desktop.shell.readOnlyExplained"),
                Buttons.secondary(texts.get("desktop.shell.reopen"), Feather.REFRESH_CW, opener::reopen));
        banner.getStyleClass().add("banner-wide");
        return banner;
    }

    /** Shows this place; one without a screen is passed over. */
    void go(Place to, String detail) {
        entries.stream().filter(entry -> entry.place() == to).findFirst().ifPresent(entry -> {
            Screen screen = screens.get(to);
            if (screen == null) {
                screen = entry.screen().apply(workspace);
                screens.put(to, screen);
            }
            place = to;
            navigation.select(to);
            main.setCenter(screen.node());
            screen.onShow(detail);
        });
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
