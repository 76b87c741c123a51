package nl.lotwijzer.desktop.guide;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** <i>Eerste loting</i>: every step with its sign, and the next one with a sentence and a button. */
public final class GuideCard {
    private final GuideModel model;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card node;

    public GuideCard(GuideModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Button away = Buttons.icon(texts.get("desktop.guide.putAway"), Feather.X, model::putAway);
        away.setId("guide-away");
        body.getStyleClass().add("guide-body");
        node = new Card(texts.get("desktop.guide.title"), body).actions(away);
        node.setId("guide");
        node.getStyleClass().add("guide");
        node.getStylesheets().add(StyleSheets.of(GuideCard.class, "/nl/lotwijzer/desktop/guide/guide.css"));
        node.visibleProperty().bind(model.shown());
        node.managedProperty().bind(node.visibleProperty());
        model.progress().subscribe(progress -> {
            if (progress != null) {
                show(progress);
            }
        });
    }

    /** Returns what is shown; it takes no room while it is put away. */
    public Node node() {
        return node;
    }

    private void show(GuideProgress progress) {
        Optional<GuideStep> next = progress.next();
        HBox columns = new HBox();
        columns.getStyleClass().add("guide-columns");
        for (GuideStep.Part part : GuideStep.Part.values()) {
            VBox column = new VBox(Labels.caption(texts.get("desktop.guide.part." + part.name())));
            column.getStyleClass().add("guide-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            for (GuideStep step : GuideStep.values()) {
                if (step.part() == part) {
                    column.getChildren().add(line(step, progress, next.equals(Optional.of(step))));
                }
            }
            columns.getChildren().add(column);
        }
        body.getChildren().setAll(columns);
        next.ifPresent(step -> body.getChildren().addFirst(next(step)));
    }

    private Node next(GuideStep step) {
        Label words = Labels.text(texts.get(step.explainedKey()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = Buttons.primary(texts.get("desktop.guide.go"), Feather.ARROW_RIGHT, () -> model.go(step));
        go.setId("guide-next");
        go.setAccessibleHelp(texts.get(step.nameKey()));
        go.setMinWidth(Button.USE_PREF_SIZE);
        HBox bar = new HBox(words, go);
        bar.getStyleClass().add("guide-next");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node line(GuideStep step, GuideProgress progress, boolean now) {
        boolean done = progress.done().contains(step);
        String state = done ? "DONE" : now ? "NOW" : step.optional() ? "OPTIONAL" : "TODO";
        String name = texts.get(step.nameKey());
        Button button = new Button(
                state.equals("OPTIONAL") ? texts.get("desktop.guide.optional", name) : name,
                new FontIcon(done ? Feather.CHECK_CIRCLE : now ? Feather.ARROW_RIGHT_CIRCLE : Feather.CIRCLE));
        button.setId("guide-" + step.name());
        button.getStyleClass().setAll("guide-step", "guide-" + state.toLowerCase(Locale.ROOT));
        button.setAccessibleText(name + ", " + texts.get("desktop.guide.state." + state));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.go(step));
        return button;
    }
}
