package nl.lotwijzer.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.pack.Packs;
import org.kordamp.ikonli.feather.Feather;

/** The reports to leaf through before they leave the project, and the register of those that did. */
public final class ReportsScreen implements Screen {
    private final ReportsModel model;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab register;
    private final Consumer<Path> checking;

    public ReportsScreen(Workspace workspace) {
        Texts texts = workspace.texts();
        model = new ReportsModel(workspace);
        Button export = Buttons.primary(texts.get("desktop.reports.export"), Feather.DOWNLOAD, model::export);
        export.setId("reports-export");
        export.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.exportable(), model.busy(), model.view()));
        Button check = Buttons.secondary(texts.get("desktop.reports.check"), Feather.CHECK_CIRCLE, this::check);
        check.setId("reports-check");
        pane = new ScreenPane(texts.get("desktop.reports.title"), texts.get("desktop.reports.purpose"))
                .actions(check, export);
        pane.getStylesheets().add(StyleSheets.of(ReportsScreen.class, "reports.css"));
        Tab preview = new Tab(texts.get("desktop.reports.tab.preview"), new PreviewPane(model, texts));
        preview.setId("reports-preview");
        RegisterPane registered = new RegisterPane(model, texts, pane::inspector);
        register = new Tab(texts.get("desktop.reports.tab.register"), registered);
        register.setId("reports-register");
        tabs.getTabs().setAll(preview, register);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> registered.open(register.isSelected()));
        pane.content(tabs);
        checking = registered::check;
    }

    private void check() {
        model.askForFile().ifPresent(file -> {
            tabs.getSelectionModel().select(register);
            checking.accept(file);
        });
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.REPORTS, texts, "desktop.reports.tab.", "register");
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail {@code register} for the register; or the word of a pack, the number of a page from 1, or both with a
     *               space between them
     */
    @Override
    public void onShow(String detail) {
        if (detail.equals("register")) {
            tabs.getSelectionModel().select(register);
            return;
        }
        for (String word : detail.split(" ", -1)) {
            if (word.matches("[0-9]{1,2}")) {
                model.page().set(Integer.parseInt(word));
            }
            for (Pack pack : Packs.all()) {
                if (pack.word().equals(word)) {
                    model.choose(model.choices().get().of(pack));
                }
            }
        }
        if (!detail.isEmpty()) {
            tabs.getSelectionModel().select(0);
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }
}
