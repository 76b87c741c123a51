package nl.lotwijzer.desktop.help;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The handbook beside the screen. */
public final class HelpPane extends BorderPane {
    private final Texts texts;
    private final HelpModel model;
    private final PageReader reader;
    private final ScrollPane scroll = new ScrollPane();
    private final SearchField search;
    private final Button back;

    /**
     * @param keys  shows the sheet of keys
     * @param close puts the handbook away
     */
    public HelpPane(Texts texts, HelpModel model, Runnable keys, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.reader = new PageReader(model::open, HelpPane.class::getResourceAsStream);
        getStyleClass().add("help-pane");
        getStylesheets()
                .add(Objects.requireNonNull(HelpPane.class.getResource("help.css"))
                        .toExternalForm());
        setId("help-pane");
        back = Buttons.icon(texts.get("desktop.help.back"), Feather.ARROW_LEFT, model::back);
        back.setId("help-back");
        Label title = Labels.heading(texts.get("desktop.help.title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                back,
                title,
                Buttons.icon(texts.get("desktop.help.contents"), Feather.LIST, model::contents),
                Buttons.icon(texts.get("desktop.help.keys"), Feather.COMMAND, keys),
                Buttons.icon(texts.get("desktop.help.close"), Feather.X, close));
        head.setAlignment(Pos.CENTER_LEFT);
        search = new SearchField(texts.get("desktop.help.search"));
        search.setId("help-search");
        search.setMaxWidth(Double.MAX_VALUE);
        search.textProperty().bindBidirectional(model.search());
        search.textProperty().subscribe((_, now) -> {
            if (!now.isEmpty()) {
                model.contents();
            }
        });
        VBox top = new VBox(head, search);
        top.getStyleClass().add("help-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("desktop.help.title"));
        setTop(top);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        model.page().subscribe(this::show);
        model.found().subscribe(() -> show(model.page().get()));
    }

    private void show(Optional<HelpPage> page) {
        back.setDisable(!model.canGoBack());
        scroll.setContent(page.<Node>map(reader::read).orElseGet(this::contents));
        scroll.setVvalue(0);
    }

    private Node contents() {
        VBox list = new VBox();
        list.getStyleClass().add("help-page");
        for (HelpPage page : model.found()) {
            list.getChildren().add(new LinkRow(page.title(), () -> model.open(page.name()), Labels.text(page.title())));
        }
        if (model.found().isEmpty()) {
            list.getChildren().add(Labels.muted(texts.get("desktop.help.nothing", search.getText())));
        }
        return list;
    }
}
