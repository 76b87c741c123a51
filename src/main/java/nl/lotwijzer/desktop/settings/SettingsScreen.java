package nl.lotwijzer.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.KeyCost;

/** The settings, in five tabs. The detail <i>journal</i> opens the last one, <i>protection</i> that of the password. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private final CopiesModel copies;
    private final Tab protecting;
    private final TabPane tabs;
    private final ScreenPane pane;

    public SettingsScreen(Workspace workspace) {
        Texts texts = workspace.texts();
        model = new SettingsModel(workspace);
        copies = new CopiesModel(workspace, KeyCost.USUAL);
        ProtectionModel protection = new ProtectionModel(workspace, KeyCost.USUAL);
        protecting = tab(
                texts.get("desktop.protection.tab"), new ProtectionTab(texts, workspace.dialogs(), protection).node());
        tabs = new TabPane(
                tab(texts.get("desktop.settings.project"), new ProjectTab(texts, model).node()),
                tab(texts.get("desktop.settings.person"), new PersonTab(texts, model).node()),
                protecting,
                tab(
                        texts.get("desktop.settings.copies"),
                        new CopiesTab(
                                        texts,
                                        workspace.dialogs(),
                                        copies,
                                        protection,
                                        workspace.clock().getZone())
                                .node()),
                tab(
                        texts.get("desktop.settings.file"),
                        new FileTab(texts, model, workspace.clock().getZone()).node()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane = new ScreenPane(texts.get("desktop.settings.title"), texts.get("desktop.settings.purpose")).content(tabs);
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void onShow(String detail) {
        if (detail.equals("journal")) {
            tabs.getSelectionModel().selectLast();
        } else if (detail.equals("protection")) {
            tabs.getSelectionModel().select(protecting);
        }
    }

    @Override
    public void dispose() {
        model.dispose();
        copies.dispose();
    }
}
