package nl.lotwijzer.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import nl.lotwijzer.desktop.theme.TextSize;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: what will come here, and the next step. */
public class EmptyState extends VBox {
    /**
     * @param title   what is not here yet
     * @param text    what to do about it
     * @param actions the buttons that do it; none if it is done elsewhere
     */
    public EmptyState(Ikon icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-icon");
        Label heading = Labels.heading(title);
        Label explanation = Labels.muted(text);
        explanation.setTextAlignment(TextAlignment.CENTER);
        explanation.setMaxWidth(TextSize.width(440));
        getChildren().addAll(sign, heading, explanation);
        if (actions.length > 0) {
            HBox row = new HBox(actions);
            row.getStyleClass().add("empty-actions");
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
