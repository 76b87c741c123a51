package nl.lotwijzer.desktop.quotas;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.NoAnswer;
import nl.lotwijzer.quotas.population.PopulationSource;

/** A criterion: its name, what can be done with it, and a line for each category. */
final class CriterionCard extends VBox {
    private final QuotasModel model;
    private final Texts texts;
    private final LongConsumer select;
    private final Hyperlink name;
    private final Label sums = Labels.muted("");
    private final Label origin = Labels.muted("");
    private final HBox badges = new HBox();
    private long criterion;
    private final GridPane grid = new GridPane();
    private final SeatScale scale = new SeatScale();
    private final List<CategoryLine> lines = new ArrayList<>();
    private List<Long> ids = List.of();

    /**
     * @param select told which category the person wants to know more of
     * @param inspect told which criterion
     * @param more   what can be done with the criterion
     */
    CriterionCard(QuotasModel model, Texts texts, LongConsumer select, LongConsumer inspect, Region more) {
        this.model = model;
        this.texts = texts;
        this.select = select;
        getStyleClass().addAll("card-pane", "criterion-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sums.setMinWidth(USE_PREF_SIZE);
        name = Buttons.link("", () -> inspect.accept(criterion));
        name.getStyleClass().add("heading");
        badges.getStyleClass().add("list-toolbar");
        badges.setAlignment(Pos.CENTER_LEFT);
        origin.managedProperty().bind(origin.textProperty().isNotEmpty());
        HBox head = new HBox(name, sums, badges, space, more);
        head.getStyleClass().addAll("card-head", "criterion-head");
        grid.getStyleClass().add("seat-grid-pane");
        column(120, 190, Priority.NEVER, HPos.LEFT);
        column(SeatAxis.NARROWEST, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT);
        for (int width : new int[] {72, 96, 48}) {
            column(width, width, Priority.NEVER, HPos.RIGHT);
        }
        column(56, 56, Priority.NEVER, HPos.RIGHT);
        column(56, 56, Priority.NEVER, HPos.RIGHT);
        getChildren().addAll(head, origin, grid);
    }

    private void column(double least, double most, Priority grow, HPos side) {
        ColumnConstraints column = new ColumnConstraints(least, least, most);
        column.setHgrow(grow);
        column.setHalignment(side);
        grid.getColumnConstraints().add(column);
    }

    /** Shows the criterion as the project has it. Lines are made anew only when there are other categories. */
    void show(QuotasView.Card card, int seats, int axis) {
        criterion = card.criterion().id();
        name.setText(card.criterion().name());
        showTerms(card.criterion(), seats);
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

    private void showTerms(Criterion shown, int seats) {
        CalculationWords words = new CalculationWords(texts, shown, seats);
        PopulationSource source = shown.terms().source();
        String from = source == null ? "" : new SourceWords(texts, source, ZoneId.systemDefault()).brief();
        origin.setText(Stream.of(from, words.brief(), shown.terms().explanation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  ")));
        badges.getChildren().clear();
        if (words.outdated()) {
            badges.getChildren().add(new StatusBadge(Tone.WARNING, texts.get("desktop.quotas.badge.outdated")));
        }
        if (shown.needsGround()) {
            badges.getChildren().add(new StatusBadge(Tone.WARNING, texts.get("desktop.quotas.badge.ground")));
        } else if (shown.terms().special()) {
            badges.getChildren().add(new StatusBadge(Tone.NEUTRAL, texts.get("desktop.quotas.badge.special")));
        }
        if (shown.terms().noAnswer() == NoAnswer.LEFT_OUT) {
            badges.getChildren().add(new StatusBadge(Tone.NEUTRAL, texts.get("desktop.quotas.badge.leftOut")));
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
