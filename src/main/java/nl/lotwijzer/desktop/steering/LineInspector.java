package nl.lotwijzer.desktop.steering;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.BudgetLine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One line of the budget: its amounts, and what was spent on it. */
final class LineInspector {
    private final SteeringModel steering;
    private final BudgetModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;

    LineInspector(SteeringModel steering, BudgetModel model, Words words, Consumer<@Nullable Node> beside) {
        this.steering = steering;
        this.model = model;
        this.words = words;
        this.beside = beside;
    }

    /** Returns the fields for a new line. */
    Node empty() {
        return inspector(Optional.empty(), new BudgetDetails("", "", Euro.ZERO, Euro.ZERO, null));
    }

    Node of(BudgetLine line) {
        return inspector(Optional.of(line), line.details());
    }

    private Inspector inspector(Optional<BudgetLine> line, BudgetDetails details) {
        Fields fields = new Fields(words, "line");
        TextField category = fields.text("line.category", details.category());
        TextField title = fields.text("line.title", details.title());
        TextField planned = fields.text("line.planned", typed(details.planned()));
        TextField committed = fields.text("line.committed", typed(details.committed()));
        fields.together();
        TextField forecast = fields.text("line.forecast", words.typed(details.forecast()));
        forecast.setPromptText(line.map(known -> words.of("line.forecastPrompt", words.euro(known.forecast())))
                .orElse(""));
        Button save = Buttons.primary(words.of("save"), Feather.CHECK, () -> {
            fields.good();
            model.keep(
                    line,
                    new LineInput(
                            category.getText(),
                            title.getText(),
                            planned.getText(),
                            committed.getText(),
                            forecast.getText()),
                    fields::tell,
                    () -> {
                        if (line.isEmpty()) {
                            beside.accept(null);
                        }
                    });
        });
        save.setId("line-save");
        Inspector inspector = new Inspector(
                line.map(known -> known.details().title()).orElse(words.of("line.new")),
                line.map(known -> known.details().category()).orElse(""),
                words.of("close"),
                () -> {
                    model.lines().selected().set(Optional.empty());
                    beside.accept(null);
                });
        line.filter(BudgetLine::expectedOver).ifPresent(over -> inspector.add(signal(over)));
        inspector.add(fields);
        if (line.isEmpty()) {
            return inspector.actions(save);
        }
        BudgetLine known = line.get();
        inspector.section(words.of("entries.title", words.euro(known.spent())));
        entries(known).forEach(inspector::add);
        return inspector
                .section(words.of("entry.new"))
                .add(spend(known))
                .actions(save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(known)));
    }

    private String typed(Euro amount) {
        return amount.equals(Euro.ZERO) ? "" : words.typed(amount);
    }

    private Banner signal(BudgetLine line) {
        return line.overspent()
                ? new Banner(
                        Tone.DANGER,
                        words.of(
                                "signal.overspent",
                                words.euro(line.spent().minus(line.details().planned()))))
                : new Banner(
                        Tone.WARNING,
                        words.of(
                                "signal.expectedOver",
                                words.euro(line.forecast().minus(line.details().planned()))));
    }

    private List<Node> entries(BudgetLine line) {
        List<BudgetEntry> entries = steering.now().entriesOf(line);
        return entries.isEmpty()
                ? List.of(Labels.muted(words.of("entries.none")))
                : entries.stream().map(this::entry).toList();
    }

    private Node entry(BudgetEntry entry) {
        String description = entry.description().isEmpty() ? words.of("entries.unnamed") : entry.description();
        VBox text = new VBox(
                Labels.text(description),
                Labels.muted(
                        entry.source() == null
                                ? words.day(entry.day())
                                : words.of("entries.known", words.day(entry.day()))));
        HBox.setHgrow(text, Priority.ALWAYS);
        Label amount = new Label(words.euro(entry.amount()));
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add("medium");
        HBox row = new HBox(
                8,
                text,
                amount,
                Buttons.icon(words.of("entries.remove"), Feather.TRASH_2, () -> model.removeEntry(entry)));
        row.getStyleClass().add("agenda-row");
        return row;
    }

    private Node spend(BudgetLine line) {
        Fields fields = new Fields(words, "entry");
        TextField description = fields.text("entry.description", "");
        DateField day = fields.day("entry.day", steering.today());
        TextField amount = fields.text("entry.amount", "");
        fields.together();
        fields.getChildren().add(Buttons.secondary(words.of("entry.add"), Feather.PLUS, () -> {
            fields.good();
            model.spend(line, day.getValue(), description.getText(), amount.getText(), fields::tell);
        }));
        return fields;
    }
}
