package nl.lotwijzer.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.KeyCost;

/** The settings, in five tabs. The detail names the one to open, as <i>copies</i>. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private final CopiesModel copies;
    private final TabPane tabs;
    private final ScreenPane pane;

    public SettingsScreen(Workspace workspace) {
        Texts texts = workspace.texts();
        model = new SettingsModel(workspace);
        copies = new CopiesModel(workspace, KeyCost.USUAL);
        ProtectionModel protection = new ProtectionModel(workspace, KeyCost.USUAL);
        Tab protecting = tab(
                "protection",
                texts.get("desktop.protection.tab"),
                new ProtectionTab(texts, workspace.dialogs(), protection).node());
        tabs = new TabPane(
                tab("project", texts.get("desktop.settings.project"), new ProjectTab(texts, model).node()),
                tab("person", texts.get("desktop.settings.person"), new PersonTab(texts, model).node()),
                protecting,
                tab(
                        "copies",
                        texts.get("desktop.settings.copies"),
                        new CopiesTab(
                                        texts,
                                        workspace.dialogs(),
                                        copies,
                                        protection,
                                        workspace.clock().getZone())
                                .node()),
                tab(
                        "journal",
                        texts.get("desktop.settings.file"),
                        new FileTab(texts, model, workspace.clock().getZone()).node()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane = new ScreenPane(texts.get("desktop.settings.title"), texts.get("desktop.settings.purpose")).content(tabs);
    }

    private static Tab tab(String name, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId("settings-" + name);
        return tab;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void onShow(String detail) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("settings-" + detail))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    @Override
    public void dispose() {
        model.dispose();
        copies.dispose();
    }
}
