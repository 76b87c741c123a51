package nl.lotwijzer.desktop.recommendations;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import org.kordamp.ikonli.feather.Feather;

/** The votes on all recommendations, to type one after another, or to read from a file. */
final class VotesPane extends VBox {
    private static final double NUMBER = 72;

    private final VotesModel model;
    private final Words words;
    private final Runnable toThreshold;
    private final GridPane grid = new GridPane();
    private final VBox rule = new VBox();
    private final VBox main = new VBox(12);
    private final Label problem = Labels.text("");

    /** @param toThreshold shows the form with the threshold */
    VotesPane(VotesModel model, Runnable toThreshold) {
        this.model = model;
        this.words = model.words();
        this.toThreshold = toThreshold;
        getStyleClass().add("tab-page");
        grid.getStyleClass().add("vote-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(36), wide);
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().setAll(rule, poll(), problem, main);
        model.lines().addListener((ListChangeListener<VoteLine>) change -> fill());
        model.preview().subscribe(now -> arrange());
        model.recommendations()
                .content()
                .subscribe(now -> now.ifPresent(content -> rule.getChildren()
                        .setAll(content.threshold()
                                .<Node>map(threshold -> new Toolbar(Labels.text(words.told(threshold.sentence())))
                                        .right(Buttons.secondary(
                                                words.of("thresholdChange"), Feather.EDIT_2, toThreshold)))
                                .orElseGet(() -> new Banner(
                                        Tone.WARNING,
                                        words.of("noThreshold"),
                                        Buttons.secondary(
                                                words.of("thresholdAdd"), Feather.EDIT_2, this.toThreshold))))));
        fill();
    }

    private Node poll() {
        DateField heldOn = new DateField(
                model.heldOn().get().orElse(null),
                words.of("field.heldOn"),
                words.texts().language().locale());
        model.heldOn().subscribe(day -> heldOn.setValue(day.orElse(null)));
        heldOn.valueProperty().subscribe((before, now) -> model.heldOn().set(Optional.ofNullable(now)));
        FlowPane row = new FlowPane(
                12,
                8,
                named("field.present", number("present", model.present(), words.of("field.present"))),
                named("field.seats", number("seats", model.seats(), words.of("field.seats"))),
                named("field.heldOn", heldOn));
        model.present().subscribe(typed -> model.again());
        model.seats().subscribe(typed -> model.again());
        return row;
    }

    private Node named(String key, Control field) {
        Label label = Labels.caption(words.of(key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private static TextField number(String id, StringProperty typed, String name) {
        TextField field = new TextField();
        field.setId("vote-" + id);
        field.setPrefColumnCount(5);
        field.setMinWidth(NUMBER);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private void arrange() {
        if (model.preview().get().isPresent()) {
            VoteFilePane file = new VoteFilePane(model, model.preview().get().get());
            VBox.setVgrow(file, Priority.ALWAYS);
            main.getChildren().setAll(file);
            return;
        }
        PageScroll scroll = new PageScroll(grid);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button save = Buttons.primary(words.of("vote.save"), Feather.CHECK, model::save);
        save.setId("votes-save");
        main.getChildren()
                .setAll(
                        new Toolbar(Labels.muted(words.of("vote.hint")))
                                .right(
                                        Buttons.secondary(words.of("vote.import"), Feather.DOWNLOAD, model::importFile),
                                        save),
                        scroll);
    }

    private void fill() {
        grid.getChildren().clear();
        head(0, "column.number");
        head(1, "column.title");
        head(2, "vote.for");
        head(3, "vote.against");
        head(4, "vote.blank");
        head(5, "vote.total");
        for (int row = 0; row < model.lines().size(); row++) {
            line(row + 1, model.lines().get(row));
        }
    }

    private void head(int column, String key) {
        grid.add(Labels.caption(words.of(key)), column, 0);
    }

    private void line(int row, VoteLine line) {
        int number = line.recommendation().number();
        Label title = new Label(line.recommendation().title());
        grid.add(new Label(Integer.toString(number)), 0, row);
        grid.add(title, 1, row);
        grid.add(vote("for", number, line.inFavour()), 2, row);
        grid.add(vote("against", number, line.against()), 3, row);
        grid.add(vote("blank", number, line.blank()), 4, row);
        Label total = new Label();
        total.setMinWidth(TextSize.width(120));
        Runnable count = () -> total(total, line);
        line.inFavour().subscribe(typed -> count.run());
        line.against().subscribe(typed -> count.run());
        line.blank().subscribe(typed -> count.run());
        model.present().subscribe(typed -> count.run());
        grid.add(total, 5, row);
    }

    private TextField vote(String key, int number, StringProperty typed) {
        TextField field = number(key + "-" + number, typed, words.of("vote.field", words.of("vote." + key), number));
        field.setOnAction(event -> model.save());
        return field;
    }

    /** Says how many votes there are, and how that compares with the number of people who were there. */
    private void total(Label label, VoteLine line) {
        OptionalInt total = line.total();
        String typed = model.present().get().strip();
        boolean known = typed.matches("\\d{1,6}");
        label.getStyleClass().removeAll("tone-danger", "vote-total-wrong");
        if (total.isEmpty()) {
            label.setText(words.of("vote.notNumber"));
            label.getStyleClass().addAll("tone-danger", "vote-total-wrong");
        } else if (line.empty()) {
            label.setText("");
        } else if (known && total.getAsInt() > Integer.parseInt(typed)) {
            label.setText(words.of("vote.tooMany", total.getAsInt(), Integer.parseInt(typed)));
            label.getStyleClass().addAll("tone-danger", "vote-total-wrong");
        } else {
            label.setText(
                    known
                            ? words.of("vote.of", total.getAsInt(), Integer.parseInt(typed))
                            : words.number(total.getAsInt()));
        }
    }
}
