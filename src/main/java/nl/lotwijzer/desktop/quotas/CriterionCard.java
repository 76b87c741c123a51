package nl.lotwijzer.desktop.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Category;

/** A criterion: its name, what can be done with it, and a line for each category. */
final class CriterionCard extends VBox {
    private final QuotasModel model;
    private final Texts texts;
    private final LongConsumer select;
    private final Label name = Labels.heading("");
    private final Label sums = Labels.muted("");
    private final GridPane grid = new GridPane();
    private final SeatScale scale = new SeatScale();
    private final List<CategoryLine> lines = new ArrayList<>();
    private List<Long> ids = List.of();

    /**
     * @param select told which category the person wants to know more of
     * @param more   what can be done with the criterion
     */
    CriterionCard(QuotasModel model, Texts texts, LongConsumer select, Region more) {
        this.model = model;
        this.texts = texts;
        this.select = select;
        getStyleClass().addAll("card-pane", "criterion-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sums.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, sums, space, more);
        head.getStyleClass().addAll("card-head", "criterion-head");
        grid.getStyleClass().add("seat-grid-pane");
        column(120, 190, Priority.NEVER, HPos.LEFT);
        column(SeatAxis.NARROWEST, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT);
        for (int width : new int[] {72, 96, 48}) {
            column(width, width, Priority.NEVER, HPos.RIGHT);
        }
        column(56, 56, Priority.NEVER, HPos.RIGHT);
        column(56, 56, Priority.NEVER, HPos.RIGHT);
        getChildren().addAll(head, grid);
    }

    private void column(double least, double most, Priority grow, HPos side) {
        ColumnConstraints column = new ColumnConstraints(least, least, most);
        column.setHgrow(grow);
        column.setHalignment(side);
        grid.getColumnConstraints().add(column);
    }

    /** Shows the criterion as the project has it. Lines are made anew only when there are other categories. */
    void show(QuotasView.Card card, int seats, int axis) {
        name.setText(card.criterion().name());
        boolean empty = card.lines().isEmpty();
        sums.setText(
                empty
                        ? texts.get("desktop.quotas.noCategories")
                        : texts.get(
                                "desktop.quotas.sums",
                                card.criterion().lowest(),
                                card.criterion().highest(),
                                seats));
        List<Long> now = card.lines().stream()
                .map(QuotasView.Line::category)
                .map(Category::id)
                .toList();
        if (!now.equals(ids)) {
            ids = now;
            build();
        }
        grid.setVisible(!empty);
        grid.setManaged(!empty);
        scale.show(axis, mark -> texts.get("desktop.quotas.number", mark));
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).show(card.lines().get(place), axis);
        }
    }

    private void build() {
        grid.getChildren().clear();
        lines.clear();
        grid.addRow(
                0,
                new Label(),
                scale,
                caption("desktop.quotas.population"),
                caption("desktop.quotas.registrants"),
                caption("desktop.quotas.target"),
                caption("desktop.quotas.min"),
                caption("desktop.quotas.max"));
        for (long id : ids) {
            CategoryLine line = new CategoryLine(model, texts, id, () -> select.accept(id));
            line.addTo(grid, 1 + 2 * lines.size());
            lines.add(line);
        }
    }

    private Label caption(String key) {
        Label caption = Labels.caption(texts.get(key));
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}
