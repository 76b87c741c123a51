package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.ItemState;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.PhaseStanding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside the page: an item of a checklist, the dates of a phase, or a milestone. */
final class BesidePane {
    private final PhasesModel model;
    private final Words words;

    BesidePane(PhasesModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Node of(Beside shown) {
        return switch (shown) {
            case Beside.Item(ChecklistItem item) -> item(item);
            case Beside.NewItem(Phase phase) -> newItem(phase);
            case Beside.Dates(PhaseStanding phase) -> dates(phase);
            case Beside.Moment(var milestone) -> new MilestoneForm(model, words, milestone).node();
        };
    }

    private Inspector inspector(String title, String subtitle) {
        return new Inspector(title, subtitle, words.of("close"), model::close);
    }

    private Node item(ChecklistItem item) {
        DateField on = day(on(item.state()), "on");
        TextField by = new TextField(by(item.state()));
        by.setId("item-by");
        by.setAccessibleText(words.of("by"));
        TextArea reason = area(item.state() instanceof ItemState.Aside aside ? aside.reason() : "", "reason");
        reason.setId("item-reason");
        Label problem = problem();
        Inspector inspector = inspector(
                        words.texts().get(item.phase().key()),
                        words.of(item.rule().isPresent() ? "golden" : "own"))
                .add(Labels.text(words.of(item.told())));
        model.facts()
                .get()
                .flatMap(facts -> facts.shows(item))
                .ifPresent(evidence -> inspector
                        .section(words.of("showsTitle"))
                        .add(Labels.text(words.of(evidence.told())))
                        .add(Buttons.link(words.texts().get(evidence.place().key()), () -> go(evidence.place()))));
        inspector
                .section(words.of("sayTitle"))
                .field(words.of("on"), on)
                .field(words.of("by"), by)
                .section(words.of("asideTitle"))
                .add(Labels.muted(words.of("asideText")))
                .add(reason)
                .add(problem);
        Button tick =
                Buttons.secondary(words.of("tick"), Feather.CHECK, () -> model.tick(item, date(on), by.getText()));
        tick.setId("item-tick");
        Button aside = Buttons.secondary(
                words.of("setAside"),
                Feather.CORNER_UP_RIGHT,
                () -> model.setAside(item, date(on), by.getText(), reason.getText(), tell(problem)));
        aside.setId("item-aside");
        inspector.actions(tick, aside);
        if (!item.open()) {
            inspector.actions(tick, aside, Buttons.secondary(words.of("reopen"), () -> model.reopen(item)));
        } else if (item.rule().isEmpty()) {
            inspector.actions(
                    tick, aside, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(item)));
        }
        return inspector;
    }

    private void go(Place place) {
        model.go(place);
    }

    private LocalDate on(ItemState state) {
        return switch (state) {
            case ItemState.Open() -> model.today();
            case ItemState.Met(LocalDate on, String _) -> on;
            case ItemState.Aside(LocalDate on, String _, String _) -> on;
        };
    }

    private String by(ItemState state) {
        return switch (state) {
            case ItemState.Open() -> model.me();
            case ItemState.Met(LocalDate _, String by) -> by;
            case ItemState.Aside(LocalDate _, String by, String _) -> by;
        };
    }

    private LocalDate date(DateField field) {
        return Optional.ofNullable(field.getValue()).orElse(model.today());
    }

    private Node newItem(Phase phase) {
        TextArea title = area("", "item");
        title.setId("new-item");
        Label problem = problem();
        return inspector(words.of("addItem"), words.texts().get(phase.key()))
                .add(Labels.muted(words.of("itemHint")))
                .add(title)
                .add(problem)
                .actions(Buttons.secondary(
                        words.of("add"), Feather.PLUS, () -> model.add(phase, title.getText(), tell(problem))));
    }

    private Node dates(PhaseStanding phase) {
        PhaseDates dates = phase.dates();
        DateField plannedFrom = day(dates.plannedFrom().orElse(null), "plannedFrom");
        DateField plannedTo = day(dates.plannedTo().orElse(null), "plannedTo");
        DateField begun = day(dates.begun().orElse(null), "begun");
        DateField finished = day(dates.finished().orElse(null), "finished");
        Label problem = problem();
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.plan(
                        phase.phase(),
                        new PhaseDates(value(plannedFrom), value(plannedTo), value(begun), value(finished)),
                        tell(problem)));
        save.setId("save-dates");
        return inspector(words.texts().get(phase.phase().key()), words.of("dates"))
                .section(words.of("plan"))
                .field(words.of("plannedFrom"), plannedFrom)
                .field(words.of("plannedTo"), plannedTo)
                .section(words.of("real"))
                .field(words.of("begun"), begun)
                .field(words.of("finished"), finished)
                .add(problem)
                .actions(save);
    }

    private static Optional<LocalDate> value(DateField field) {
        return Optional.ofNullable(field.getValue());
    }

    private DateField day(@Nullable LocalDate value, String name) {
        DateField field =
                new DateField(value, words.of(name), words.texts().language().locale());
        field.setId("date-" + name);
        return field;
    }

    private TextArea area(String text, String name) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setAccessibleText(words.of(name));
        return area;
    }

    private static Label problem() {
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private Consumer<Failure> tell(Label problem) {
        return failure -> problem.setText(words.of(failure.told()));
    }
}
