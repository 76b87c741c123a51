package nl.lotwijzer.desktop.duplicates;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/**
 * Duplicates and households. The details <i>households</i>, <i>merged</i> and <i>kept</i> show those lists; the number of a
 * registration its household.
 */
public final class DuplicatesScreen implements Screen {
    private final Words words;
    private final DuplicatesModel model;
    private final HouseholdsModel homes;
    private final ScreenPane pane;
    private final PairsPage pairsPage;
    private final HouseholdsPage homesPage;
    private final TabPane tabs = new TabPane();
    private final Tab pairs = new Tab();
    private final Tab households = new Tab();

    public DuplicatesScreen(Workspace workspace) {
        Texts texts = workspace.texts();
        this.words = new Words(texts);
        this.model = new DuplicatesModel(workspace);
        this.homes = new HouseholdsModel(workspace);
        this.pane = new ScreenPane(words.text("title"), words.text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(DuplicatesScreen.class, "duplicates.css"));
        this.pairsPage = new PairsPage(texts, model, () -> workspace.navigate(Place.REGISTRANTS, "import"));
        this.homesPage = new HouseholdsPage(texts, homes);
        pairs.setText(words.text("tab.pairs"));
        pairs.setContent(pairsPage.node());
        households.setText(words.text("tab.households"));
        households.setContent(homesPage.node());
        tabs.getTabs().setAll(pairs, households);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> beside());
        homes.selected().subscribe(row -> beside());
        model.findings().subscribe(this::show);
        pane.content(tabs);
    }

    private void show(Findings now) {
        Button certain = Buttons.secondary(
                words.text("mergeCertain", now.certain().size()), Feather.GIT_MERGE, model::mergeCertain);
        certain.setId("merge-certain");
        certain.setDisable(now.certain().isEmpty() || now.frozen() || model.readOnly());
        pane.actions(certain);
        pane.banner(
                now.frozen()
                        ? new Banner(Tone.ACCENT, words.text("frozen"))
                        : now.groundMissing() ? new Banner(Tone.WARNING, words.text("groundMissing")) : null);
    }

    private void beside() {
        Optional<HouseholdRow> row = homes.selected().get();
        boolean shown = households.isSelected();
        pane.inspector(shown ? row.map(homesPage::details).orElse(null) : null);
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return List.of(
                Findable.part(Place.DUPLICATES, texts.get("desktop.duplicates.tab.pairs"), "problems"),
                Findable.part(Place.DUPLICATES, texts.get("desktop.duplicates.tab.households"), "households"));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void onShow(String detail) {
        switch (detail) {
            case "" -> {}
            case "merged" -> pairsOf(PairsPage.View.MERGED);
            case "kept" -> pairsOf(PairsPage.View.KEPT);
            case "problems" -> pairsOf(PairsPage.View.TO_JUDGE);
            default -> {
                tabs.getSelectionModel().select(households);
                homes.all().stream()
                        .filter(row -> row.people().stream()
                                .anyMatch(person -> person.number().value().equals(detail)))
                        .findFirst()
                        .ifPresent(row -> homes.select(Optional.of(row)));
            }
        }
    }

    private void pairsOf(PairsPage.View view) {
        tabs.getSelectionModel().select(pairs);
        pairsPage.view(view);
    }

    @Override
    public void dispose() {
        model.dispose();
        homes.dispose();
    }
}
