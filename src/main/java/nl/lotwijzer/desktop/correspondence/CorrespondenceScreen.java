package nl.lotwijzer.desktop.correspondence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import nl.lotwijzer.correspondence.Form;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/** Letters to those who registered or take part: at the left which, in the middle to whom, at the right how it reads. */
public final class CorrespondenceScreen implements Screen {
    private final Texts texts;
    private final Workspace workspace;
    private final CorrespondenceModel model;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab made;
    private final Button make;

    public CorrespondenceScreen(Workspace workspace) {
        this.workspace = workspace;
        texts = workspace.texts();
        model = new CorrespondenceModel(workspace);
        pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(CorrespondenceScreen.class, "correspondence.css"));
        make = Buttons.primary(text("make", 0), Feather.PRINTER, () -> model.make(Form.WORD));
        make.setId("make-letters");
        pane.actions(
                Buttons.more(
                        text("more"),
                        Buttons.item(text("makeXlsx"), Feather.GRID, () -> model.make(Form.XLSX)),
                        Buttons.item(text("makeCsv"), Feather.FILE_TEXT, () -> model.make(Form.CSV)),
                        Buttons.item(
                                text("toInvitations"),
                                Feather.SEND,
                                () -> workspace.navigate(Place.INVITATIONS, "letters"))),
                make);
        BorderPane letters = new BorderPane(new RecipientsPane(texts, model));
        letters.getStyleClass().add("tab-page");
        letters.setLeft(new KindsList(texts, model));
        letters.setRight(new LetterLook(texts, model));
        made = new Tab(text("tab.made"), new MadePane(texts, model));
        made.setId("letters-made-tab");
        tabs.getTabs().setAll(new Tab(text("tab.letters"), letters), made);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        model.nowProperty().subscribe(now -> now.ifPresent(this::show));
    }

    /** How the work stands: begun once letters were made. */
    public static PlaceState state(Project project) {
        return CorrespondenceModel.state(project);
    }

    private void show(LettersNow now) {
        boolean nobody = now.standings().stream().allMatch(standing -> standing.open() + standing.had() == 0);
        if (nobody && now.made().isEmpty()) {
            make.setDisable(true);
            pane.content(new EmptyState(
                    Feather.MAIL,
                    text("emptyTitle"),
                    text("emptyText"),
                    Buttons.primary(
                            text("toRegistrants"), Feather.INBOX, () -> workspace.navigate(Place.REGISTRANTS))));
            return;
        }
        if (tabs.getParent() == null) {
            pane.content(tabs);
        }
        int ready = now.ready().size();
        make.setText(text("make", ready));
        make.setDisable(ready == 0 || model.readOnly());
        List<Recipient> unreachable = now.recipients().stream()
                .filter(Recipient::open)
                .filter(recipient -> !recipient.hasAddress())
                .toList();
        pane.banner(
                unreachable.isEmpty()
                        ? null
                        : new Banner(
                                Tone.WARNING,
                                text("noAddress", unreachable.size()),
                                Buttons.secondary(
                                        text("show"),
                                        () -> model.filterProperty().set(RecipientFilter.NO_ADDRESS))));
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.LETTERS, texts, "desktop.correspondence.tab.", "made");
    }

    @Override
    public Node node() {
        return pane;
    }

    /** @param detail the name of a kind of letter, to show it, or {@code made} for what was made */
    @Override
    public void onShow(String detail) {
        if (detail.equals("made")) {
            tabs.getSelectionModel().select(made);
        }
        for (LetterKind kind : LetterKind.values()) {
            if (!kind.invites() && kind.name().equals(detail)) {
                tabs.getSelectionModel().selectFirst();
                model.kindProperty().set(kind);
            }
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.correspondence." + key, arguments);
    }
}
