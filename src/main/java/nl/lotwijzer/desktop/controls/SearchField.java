package nl.lotwijzer.desktop.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import nl.lotwijzer.desktop.theme.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search a list while typing. Escape empties it. Where its hint does not fit it says only its first word. */
public final class SearchField extends CustomTextField {
    /** What the sign and the edges take, in pixels. */
    private static final double SIGN = 56;

    /**
     * @param prompt what can be searched, as in <i>Zoek op naam, nummer of plaats</i>
     */
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(Feather.SEARCH));
        getStyleClass().add("search-field");
        setPrefWidth(TextSize.width(260));
        Tooltip.install(this, new Tooltip(prompt));
        widthProperty().subscribe(() -> setPromptText(fits(prompt) ? prompt : shortened(prompt)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    private boolean fits(String prompt) {
        Text measured = new Text(prompt);
        measured.setFont(getFont());
        return getWidth() == 0 || measured.getLayoutBounds().getWidth() + SIGN <= getWidth();
    }

    private static String shortened(String prompt) {
        return prompt.replaceFirst(" .*", "…");
    }
}
