package nl.lotwijzer.desktop.reports;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.reports.ReportsModel.View;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Page;
import org.kordamp.ikonli.feather.Feather;

/** The report to leaf through: its pages at the left with what was exported before, the open page at the right. */
public final class ReportsScreen implements Screen {
    private final ReportsModel model;
    private final Texts texts;
    private final ScreenPane pane;
    private final VBox list = new VBox();
    private final ScrollPane paper = new ScrollPane();
    private final ExportList exports;
    private final Button back;
    private final Button on;

    public ReportsScreen(Workspace workspace) {
        texts = workspace.texts();
        model = new ReportsModel(workspace);
        exports = new ExportList(texts, workspace.project().clock().getZone());
        back = Buttons.icon(texts.get("desktop.reports.back"), Feather.CHEVRON_LEFT, () -> model.leaf(-1));
        on = Buttons.icon(texts.get("desktop.reports.on"), Feather.CHEVRON_RIGHT, () -> model.leaf(1));
        Button export = Buttons.primary(texts.get("desktop.reports.export"), Feather.DOWNLOAD, model::export);
        export.setId("reports-export");
        export.disableProperty().bind(model.busy().or(model.view().isNull()));
        pane = new ScreenPane(texts.get("desktop.reports.title"), texts.get("desktop.reports.purpose"))
                .actions(languages(), export)
                .content(body());
        pane.getStylesheets()
                .add(Objects.requireNonNull(
                                ReportsScreen.class.getResource("reports.css"), "reports.css comes with the program")
                        .toExternalForm());
        model.view().subscribe(this::show);
        model.page().subscribe(this::show);
    }

    private Node languages() {
        FilterChips<Language> chips = new FilterChips<>(model.language().get());
        chips.chip(Language.DUTCH, texts.get("desktop.reports.dutch"))
                .chip(Language.ENGLISH, texts.get("desktop.reports.english"));
        chips.setAccessibleText(texts.get("desktop.reports.language"));
        chips.selectedProperty().bindBidirectional(model.language());
        chips.getStyleClass().add("reports-languages");
        return chips;
    }

    private Node body() {
        list.getStyleClass().add("reports-list");
        HBox leaf = new HBox(back, on);
        leaf.getStyleClass().add("reports-leaf");
        VBox left = new VBox(Labels.caption(texts.get("desktop.reports.pages")), list, leaf, exports.node());
        left.getStyleClass().add("reports-left");
        paper.setFitToWidth(true);
        paper.getStyleClass().add("reports-paper");
        paper.setId("reports-paper");
        BorderPane body = new BorderPane(paper);
        body.setLeft(left);
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                model.leaf(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                event.consume();
            }
        });
        return body;
    }

    private void show() {
        View view = model.view().get();
        if (view == null) {
            return;
        }
        int open = Math.min(model.page().get(), view.pages().size() - 1);
        ToggleGroup group = new ToggleGroup();
        list.getChildren().clear();
        for (int i = 0; i < view.pages().size(); i++) {
            list.getChildren().add(entry(view.pages(), i, open, group));
        }
        back.setDisable(open == 0);
        on.setDisable(open == view.pages().size() - 1);
        Page page = view.pages().get(open);
        paper.setContent(
                page.missing().isEmpty() ? new PagePaper(page, model.language().get(), texts) : missing(page));
        paper.setVvalue(0);
        exports.show(view.exports());
    }

    private Node entry(List<Page> pages, int number, int open, ToggleGroup group) {
        ToggleButton button = new ToggleButton(
                texts.get("desktop.reports.page", number + 1, pages.get(number).title()));
        button.setToggleGroup(group);
        button.setSelected(number == open);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("reports-entry");
        button.setOnAction(event -> {
            model.page().set(number);
            button.setSelected(true);
        });
        return button;
    }

    private Node missing(Page page) {
        Place place = ReportsModel.placeBehind(model.page().get());
        return new EmptyState(
                Feather.FILE_TEXT,
                page.title(),
                page.missing(),
                Buttons.secondary(texts.get("desktop.reports.goTo", texts.get(place.key())), () -> model.go(place)));
    }

    @Override
    public Node node() {
        return pane;
    }

    /** Opens the page with this number, from 1. */
    @Override
    public void onShow(String detail) {
        if (detail.matches("[1-9]")) {
            model.page().set(Integer.parseInt(detail) - 1);
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }
}
