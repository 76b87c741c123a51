package nl.lotwijzer.desktop.reports;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.ValueWords;
import nl.lotwijzer.report.pack.Standing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The packs and the pages of the chosen one at the left; what is asked for above, and the open page, at the right. */
final class PreviewPane extends BorderPane {
    private final ReportsModel model;
    private final Texts texts;
    private final VBox packs = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane paper = new ScrollPane();
    private final ChoicesBar choices;
    private final Button back;
    private final Button on;

    PreviewPane(ReportsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        choices = new ChoicesBar(model, texts);
        back = Buttons.icon(texts.get("desktop.reports.back"), Feather.CHEVRON_LEFT, () -> model.leaf(-1));
        on = Buttons.icon(texts.get("desktop.reports.on"), Feather.CHEVRON_RIGHT, () -> model.leaf(1));
        getStyleClass().addAll("tab-page", "reports-preview");
        packs.getStyleClass().add("reports-list");
        list.getStyleClass().add("reports-list");
        HBox pages = new HBox(Labels.caption(texts.get("desktop.reports.pages")), space(), back, on);
        pages.getStyleClass().add("reports-pages");
        VBox left = new VBox(Labels.caption(texts.get("desktop.reports.packs")), packs, pages, list);
        left.getStyleClass().add("reports-left");
        ScrollPane leftScroll = new ScrollPane(left);
        leftScroll.setFitToWidth(true);
        leftScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        leftScroll.getStyleClass().addAll("reports-paper", "reports-side");
        setLeft(leftScroll);
        paper.setFitToWidth(true);
        paper.getStyleClass().add("reports-paper");
        paper.setId("reports-paper");
        setCenter(new BorderPane(paper, choices, null, null, null));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                model.leaf(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                event.consume();
            }
        });
        model.view().subscribe(this::show);
        model.page().subscribe(this::show);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void show() {
        View view = model.view().get();
        if (view == null) {
            return;
        }
        choices.show(view);
        showPacks(view);
        List<Page> pages = view.pages();
        int open = Math.min(model.page().get(), Math.max(0, pages.size() - 1));
        ToggleGroup group = new ToggleGroup();
        list.getChildren().clear();
        for (int i = 0; i < pages.size(); i++) {
            String title = pages.get(i).title();
            String name = i == 0 ? title : texts.get("desktop.reports.page", i, title);
            list.getChildren().add(entry(name, i, open, group));
        }
        back.setDisable(open == 0);
        on.setDisable(open >= pages.size() - 1);
        paper.setContent(pages.isEmpty() ? refused(view) : opened(view.request(), pages.get(open)));
        paper.setVvalue(0);
    }

    private void showPacks(View view) {
        ToggleGroup group = new ToggleGroup();
        packs.getChildren().clear();
        view.standings().forEach((pack, standing) -> {
            String name = texts.get(pack.key());
            ToggleButton button = entry(name, pack == view.request().pack(), group);
            FontIcon sign = new FontIcon(
                    switch (standing) {
                        case NEVER -> Feather.CIRCLE;
                        case CHANGED -> Feather.REFRESH_CW;
                        case CURRENT -> Feather.CHECK_CIRCLE;
                    });
            sign.getStyleClass().add("reports-standing-" + standing.name().toLowerCase(Locale.ROOT));
            button.setGraphic(sign);
            button.setAccessibleText(name + ", " + said(standing));
            button.setId("reports-pack-" + pack.word());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.choose(model.choices().get().of(pack));
            });
            packs.getChildren().add(button);
        });
    }

    private String said(Standing standing) {
        return texts.get("desktop.reports.standing." + standing);
    }

    private ToggleButton entry(String name, int number, int open, ToggleGroup group) {
        ToggleButton button = entry(name, number == open, group);
        button.setOnAction(event -> {
            model.page().set(number);
            button.setSelected(true);
        });
        return button;
    }

    private static ToggleButton entry(String name, boolean selected, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setSelected(selected);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("reports-entry");
        return button;
    }

    private Node opened(PackRequest request, Page page) {
        return page.missing().isEmpty()
                ? new PagePaper(page, new ValueWords(request.language()), texts)
                : missing(page.title(), page.missing(), ReportsModel.placeBehind(request.pack(), page));
    }

    /** What stands there when there is no report at all: why, and where to go. */
    private Node refused(View view) {
        Pack pack = view.request().pack();
        @Nullable Message problem = view.problem();
        Page none = new Page("", "", List.of(), "");
        return problem == null
                ? new Banner(Tone.NEUTRAL, "")
                : missing(texts.get(pack.key()), texts.get(problem), ReportsModel.placeBehind(pack, none));
    }

    private Node missing(String title, String text, Place place) {
        return new EmptyState(
                Feather.FILE_TEXT,
                title,
                text,
                Buttons.secondary(texts.get("desktop.reports.goTo", texts.get(place.key())), () -> model.go(place)));
    }
}
