package nl.lotwijzer.desktop.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.lotwijzer.desktop.theme.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search a list while typing. Escape empties it. */
public final class SearchField extends CustomTextField {
    /**
     * @param prompt what can be searched, as in <i>Zoek op naam, nummer of plaats</i>
     */
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(Feather.SEARCH));
        getStyleClass().add("search-field");
        setPrefWidth(TextSize.width(260));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
