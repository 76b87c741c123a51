package nl.lotwijzer.desktop.palette;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Overlay;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette over the window: a field, and under it what fits. The arrows choose, Enter goes there, Escape leaves. */
public final class PalettePane extends Overlay {
    private final PaletteModel model;
    private final SearchField field;
    private final ListView<Offer> list;

    public PalettePane(PaletteModel model, Texts texts) {
        this.model = model;
        getStylesheets()
                .add(Objects.requireNonNull(PalettePane.class.getResource("palette.css"))
                        .toExternalForm());
        field = new SearchField(texts.get("desktop.palette.prompt"));
        field.setId("palette-field");
        field.setMaxWidth(Double.MAX_VALUE);
        field.textProperty().bindBidirectional(model.typed());
        list = new ListView<>(model.found());
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("desktop.palette.results"));
        list.setCellFactory(_ -> cell());
        Label empty = Labels.muted(texts.get("desktop.palette.nothing"));
        list.setPlaceholder(empty);
        model.reading()
                .subscribe(reading ->
                        empty.setText(texts.get(reading ? "desktop.palette.reading" : "desktop.palette.nothing")));
        VBox box = new VBox(field, list, Labels.caption(texts.get("desktop.palette.keys")));
        box.getStyleClass().add("palette");
        content(box);
        model.found().subscribe(() -> {
            if (!model.found().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        open().bindBidirectional(model.open());
        open().subscribe(now -> {
            if (!now) {
                model.close();
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, 10);
            case PAGE_UP -> move(event, -10);
            case ENTER -> {
                event.consume();
                choose();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int steps) {
        event.consume();
        int last = model.found().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + steps, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 3));
    }

    private void choose() {
        Offer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            model.choose(offer);
        }
    }

    private ListCell<Offer> cell() {
        ListCell<Offer> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Offer offer, boolean empty) {
                super.updateItem(offer, empty);
                setGraphic(empty || offer == null ? null : line(offer));
                setAccessibleText(
                        empty || offer == null ? "" : offer.name() + " " + offer.more() + " " + offer.where());
            }
        };
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                choose();
            }
        });
        return cell;
    }

    private static Node line(Offer offer) {
        Label name = new Label(offer.name(), new FontIcon(offer.icon()));
        name.getStyleClass().add("palette-name");
        Label more = Labels.caption(offer.more());
        more.setMinWidth(USE_PREF_SIZE);
        Label where = Labels.caption(offer.where());
        where.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, more, space, where);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("palette-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        return line;
    }
}
