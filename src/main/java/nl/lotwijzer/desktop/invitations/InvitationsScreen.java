package nl.lotwijzer.desktop.invitations;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.letters.LettersTab;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/** The invitations: two roads as long as there is nothing, then rounds, letters and sendings side by side. */
public final class InvitationsScreen implements Screen {
    private static final String SAMPLE_FILE = "sample ";

    private final Workspace workspace;
    private final Texts texts;
    private final InvitationsModel model;
    private final StackPane root = new StackPane();
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab rounds;
    private final Tab letters;
    private final LettersTab lettersTab;
    private final Tab sendings;

    public InvitationsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new InvitationsModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose")).actions(actions());
        rounds = tab("rounds", new RoundsPane(workspace, model).node());
        lettersTab = new LettersTab(workspace);
        letters = tab("letters", lettersTab.node());
        sendings = tab("sendings", new SendingsPane(texts, model).node());
        tabs.getTabs().setAll(rounds, letters, sendings);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.getStylesheets().add(StyleSheets.of(InvitationsScreen.class, "invitations.css"));
        root.getChildren().add(pane);
        model.overviewProperty().subscribe(this::show);
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.INVITATIONS, texts, "desktop.invitations.tab.", "rounds", "letters", "sendings");
    }

    @Override
    public Node node() {
        return root;
    }

    /**
     * @param detail a tab, as {@code sendings}; {@code make} or {@code returns} for a part of the letters; {@code import} to
     *     read another's letters; {@code sample}, perhaps with a file, to draw from a register
     */
    @Override
    public void onShow(String detail) {
        switch (detail) {
            case "rounds" -> tabs.getSelectionModel().select(rounds);
            case "letters" -> tabs.getSelectionModel().select(letters);
            case "make" -> {
                tabs.getSelectionModel().select(letters);
                lettersTab.openMaker();
            }
            case "returns" -> {
                tabs.getSelectionModel().select(letters);
                lettersTab.openReturns();
            }
            case "sendings" -> tabs.getSelectionModel().select(sendings);
            case "import" -> model.importLetters();
            case "sample" -> openWizard();
            default -> {
                if (detail.startsWith(SAMPLE_FILE)) {
                    openWizard().open(Path.of(detail.substring(SAMPLE_FILE.length())));
                }
            }
        }
    }

    @Override
    public void dispose() {
        model.dispose();
        lettersTab.dispose();
    }

    private Node[] actions() {
        if (model.readOnly()) {
            return new Node[0];
        }
        return new Node[] {
            Buttons.secondary(text("importLetters"), Feather.MAIL, model::importLetters),
            Buttons.primary(text("sample"), Feather.SHUFFLE, this::openWizard)
        };
    }

    private void show(Overview now) {
        if (now.isEmpty()) {
            pane.actions();
            pane.content(new EmptyState(
                    Feather.SEND,
                    text("emptyTitle"),
                    text(model.readOnly() ? "emptyReadOnly" : "emptyText"),
                    actions()));
        } else {
            pane.actions(actions());
            pane.content(tabs);
        }
    }

    private SampleWizardModel openWizard() {
        SampleWizardModel wizard =
                new SampleWizardModel(workspace, () -> root.getChildren().setAll(pane));
        root.getChildren().setAll(new SampleWizard(workspace, wizard).node());
        return wizard;
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(text("tab." + key), content);
        tab.setId("tab-" + key);
        return tab;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
