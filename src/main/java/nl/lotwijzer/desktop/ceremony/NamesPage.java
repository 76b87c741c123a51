package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The names of who were drawn, in the order of their numbers. */
final class NamesPage {
    private static final int COLUMNS = 5;

    private final CeremonyModel model;

    NamesPage(CeremonyModel model) {
        this.model = model;
    }

    Node node() {
        List<String> selected = model.facts().selected();
        int lines = Math.max(1, (selected.size() + COLUMNS - 1) / COLUMNS);
        HBox columns = new HBox();
        columns.getStyleClass().add("ceremony-names");
        for (int from = 0; from < selected.size(); from += lines) {
            VBox column = new VBox();
            HBox.setHgrow(column, Priority.ALWAYS);
            for (String number : selected.subList(from, Math.min(selected.size(), from + lines))) {
                Label code = new Label(number);
                code.getStyleClass().add("ceremony-name-number");
                Label name = new Label(model.nameOf(number));
                name.getStyleClass().add("ceremony-name");
                HBox line = new HBox(code, name);
                line.getStyleClass().add("ceremony-name-line");
                column.getChildren().add(line);
            }
            columns.getChildren().add(column);
        }
        return columns;
    }
}
