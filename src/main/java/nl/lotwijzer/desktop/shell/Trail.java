package nl.lotwijzer.desktop.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Above a list that a number elsewhere led to: where that was, what was pressed, and the way back. */
final class Trail extends HBox {
    /** Who went further than this knows where they are by the last steps. */
    private static final int MOST = 4;

    private final Texts texts;
    private final Button back;

    Trail(Texts texts, Runnable onBack) {
        this.texts = texts;
        getStyleClass().add("trail");
        setAlignment(Pos.CENTER_LEFT);
        back = Buttons.icon(texts.get("desktop.shell.back"), Feather.ARROW_LEFT, onBack);
        back.setId("trail-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        show(List.of());
    }

    /** Shows these steps, the present place last; none shows nothing. */
    void show(List<PlaceHistory.Stop> steps) {
        setVisible(!steps.isEmpty());
        setManaged(!steps.isEmpty());
        if (steps.isEmpty()) {
            return;
        }
        StringBuilder way = new StringBuilder();
        for (PlaceHistory.Stop step : steps.subList(Math.max(0, steps.size() - MOST), steps.size())) {
            way.append(way.isEmpty() ? "" : " › ").append(texts.get(step.place().key()));
            if (step.led() && !step.what().isEmpty()) {
                way.append(" › ").append(step.what());
            }
        }
        Label words = Labels.caption(way.toString());
        words.setId("trail");
        getChildren().setAll(back, words);
    }
}
