package nl.lotwijzer.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Overlay;
import nl.lotwijzer.desktop.help.Handbook;
import nl.lotwijzer.desktop.help.HelpModel;
import nl.lotwijzer.desktop.help.HelpPage;
import nl.lotwijzer.desktop.help.HelpPane;
import nl.lotwijzer.desktop.palette.PaletteModel;
import nl.lotwijzer.desktop.palette.PalettePane;
import nl.lotwijzer.desktop.tour.TourModel;
import nl.lotwijzer.desktop.tour.TourPane;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Navigator;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** What comes beside and over what the window shows: the handbook, the palette, the keys, notices, and dropped files. */
final class Layers {
    private final Desk desk;
    private final StackPane root;
    private final NoticePane notices;
    private final PaletteModel palette;
    private final List<Shortcut> shortcuts;
    private final DropLayer drop = new DropLayer();
    private BorderPane frame = new BorderPane();
    private KeysSheet keys;
    private Handbook handbook;
    private HelpModel help;
    private Language language;
    private @Nullable TourModel tour;
    private @Nullable TourPane tourPane;

    Layers(Desk desk, StackPane root, NoticePane notices, PaletteModel palette, List<Shortcut> shortcuts) {
        this.desk = desk;
        this.root = root;
        this.notices = notices;
        this.palette = palette;
        this.shortcuts = shortcuts;
        language = desk.texts().language();
        handbook = Handbook.in(language);
        help = new HelpModel(handbook);
        keys = new KeysSheet(desk.texts(), shortcuts);
    }

    /** Fills the window with this, in the language of the moment; the handbook stays open. */
    void show(Node shown) {
        boolean helped = helping();
        Texts texts = desk.texts();
        if (texts.language() != language) {
            language = texts.language();
            handbook = Handbook.in(language);
            help = new HelpModel(handbook);
        }
        keys = new KeysSheet(texts, shortcuts);
        drop.say(texts.get("desktop.drop.here"));
        palette.close();
        frame = new BorderPane(shown);
        root.getChildren().setAll(frame, notices, new PalettePane(palette, texts), keys, drop);
        if (helped) {
            openHelp();
        }
        showTour();
    }

    /** Leads somebody through the project that is open. */
    void startTour(Navigator navigator) {
        endTour();
        tour = new TourModel(navigator, this::endTour);
        showTour();
    }

    /** Ends the tour, if there is one. */
    void endTour() {
        tour = null;
        showTour();
    }

    private void showTour() {
        if (tourPane != null) {
            root.getChildren().remove(tourPane);
            tourPane.dispose();
            tourPane = null;
        }
        if (tour != null) {
            TourPane pane = new TourPane(tour, desk.texts());
            tourPane = pane;
            root.getChildren().add(root.getChildren().indexOf(notices), pane);
            tour.arrive();
        }
    }

    /** Lets files be dropped on the window. */
    void takeFiles(Consumer<List<Path>> taken) {
        drop.watch(root, taken);
    }

    /** Puts this over the window, until it is closed. */
    void over(Overlay overlay) {
        root.getChildren().add(overlay);
        overlay.open().subscribe((_, open) -> {
            if (!open) {
                root.getChildren().remove(overlay);
            }
        });
    }

    void showKeys() {
        keys.open().set(true);
    }

    /** Returns whether the handbook is open. */
    boolean helping() {
        return frame.getRight() != null;
    }

    /** Opens the handbook at the page about this place. */
    void help(Place place) {
        help.about(place);
        openHelp();
    }

    /** Turns the handbook, if it is open, to the page about this place. */
    void follow(Place place) {
        if (helping()) {
            help.about(place);
        }
    }

    /** Opens the handbook at this page. */
    void showPage(String name) {
        help.open(name);
        openHelp();
    }

    /** Returns the pages of the handbook. */
    List<HelpPage> pages() {
        return handbook.pages();
    }

    private void openHelp() {
        frame.setRight(new HelpPane(desk.texts(), help, this::showKeys, () -> frame.setRight(null)));
    }

    /** Returns whether a node can be seen: neither it nor anything around it is hidden. */
    static boolean onScreen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
