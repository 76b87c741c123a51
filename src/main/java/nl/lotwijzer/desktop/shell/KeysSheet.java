package nl.lotwijzer.desktop.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Overlay;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** All keys that work everywhere, over the window. */
final class KeysSheet extends Overlay {
    KeysSheet(Texts texts, List<Shortcut> shortcuts) {
        setId("keys-sheet");
        Label title = Labels.heading(texts.get("desktop.keys.title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Buttons.icon(texts.get("desktop.keys.close"), Feather.X, () -> open().set(false));
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        VBox left = new VBox();
        VBox right = new VBox();
        for (Shortcut.Group group : Shortcut.Group.values()) {
            List<Shortcut> of = shortcuts.stream()
                    .filter(shortcut -> shortcut.group() == group)
                    .toList();
            VBox column = group == Shortcut.Group.PLACES ? right : left;
            column.getStyleClass().setAll("keys-column");
            column.getChildren().addAll(Labels.caption(texts.get("desktop.keys.group." + group)), grid(texts, of));
        }
        columns.getChildren().addAll(left, right);
        VBox box = new VBox(new HBox(title, close), columns, Labels.muted(texts.get("desktop.keys.everywhere")));
        box.getStyleClass().add("keys-sheet");
        content(box);
    }

    private static GridPane grid(Texts texts, List<Shortcut> shortcuts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Shortcut shortcut : shortcuts) {
            Label keys = new Label(shortcut.keys().getFirst().getDisplayText());
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(USE_PREF_SIZE);
            Label what = new Label(texts.get(shortcut.key()));
            what.setLabelFor(keys);
            grid.addRow(grid.getRowCount(), keys, what);
        }
        return grid;
    }
}
