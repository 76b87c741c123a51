package nl.lotwijzer.desktop.privacy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;

/** What is kept of people: until when, of whom, giving access, erasing, and closing the project. */
public final class PrivacyScreen implements Screen {
    private final Texts texts;
    private final PrivacyModel model;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab fields;
    private final Tab access;
    private final Tab closing;

    public PrivacyScreen(Workspace workspace) {
        this.texts = workspace.texts();
        this.model = new PrivacyModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(PrivacyScreen.class, "privacy.css"));
        fields = tab("fields", new FieldsPane(workspace, model));
        access = tab("access", new AccessPane(workspace, model));
        closing = tab("closing", new ClosingPane(workspace, model));
        tabs.getTabs().setAll(fields, access, closing);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.content(tabs);
        model.selected().subscribe(group -> inspect());
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> inspect());
    }

    private void inspect() {
        boolean shown = fields.isSelected();
        pane.inspector(
                shown
                        ? model.selected()
                                .get()
                                .map(new GroupInspector(model, texts)::of)
                                .orElse(null)
                        : null);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.privacy." + key, arguments);
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(text("tab." + key), content);
        tab.setId("tab-" + key);
        return tab;
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.PRIVACY, texts, "desktop.privacy.tab.", "fields", "access", "closing");
    }

    @Override
    public Node node() {
        return pane;
    }

    /** @param detail {@code fields} and the name of a group, {@code access} and a text to search, or {@code closing} */
    @Override
    public void onShow(String detail) {
        String[] words = detail.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "fields" -> {
                tabs.getSelectionModel().select(fields);
                model.groups().stream()
                        .filter(one -> one.group().id().equals(rest))
                        .findFirst()
                        .ifPresent(one -> model.select(Optional.of(one)));
            }
            case "access" -> {
                tabs.getSelectionModel().select(access);
                model.search().set(rest);
                model.openFirst();
            }
            case "closing" -> tabs.getSelectionModel().select(closing);
            default -> {} // The navigation names no tab: the one that was open stays open.
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }
}
