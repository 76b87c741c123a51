package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.CapWarning;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.allowances.YearUse;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.kordamp.ikonli.feather.Feather;

/** One participant: warnings first, what is due, each line with why, and what can be entered by hand. */
final class PersonInspector {
    private final AllowancesModel model;
    private final Workspace workspace;
    private final ExportsModel exports;
    private final Words words;

    PersonInspector(AllowancesModel model, ExportsModel exports, Workspace workspace, Words words) {
        this.model = model;
        this.exports = exports;
        this.workspace = workspace;
        this.words = words;
    }

    Node of(PersonAllowance person) {
        Inspector inspector = new Inspector(
                person.participant().name(),
                person.participant().number(),
                words.of("close"),
                () -> model.selected().set(Optional.empty()));
        person.warnings().stream()
                .map(CapWarning::told)
                .forEach(told ->
                        inspector.add(new Banner(Tone.WARNING, words.texts().get(told))));
        person.obstacle().ifPresent(why -> inspector.add(Labels.text(words.of("obstacle." + why))));
        if (person.distanceMissing()) {
            inspector.add(Labels.text(words.of("noDistance")));
        }
        Label due = new Label(words.euro(person.due()));
        due.getStyleClass().add("allowance-due");
        inspector
                .field(words.of("column.due"), due)
                .field(words.of("column.settled"), words.euro(person.settled()))
                .field(
                        words.of("account"),
                        person.card().payment().iban().map(Iban::grouped).orElse(""))
                .field(words.of("year"), years(person.uses()))
                .add(Buttons.link(
                        words.of("toCard"),
                        () -> workspace.navigate(
                                Place.PARTICIPANTS, person.participant().number())));
        inspector.section(words.of("lines"));
        inspector.add(
                person.lines().isEmpty()
                        ? Labels.muted(words.of("noLines"))
                        : LinesView.live(person.lines(), words, model::removeEntry));
        inspector.section(words.of("entry.title")).add(entry(person));
        inspector.section(words.of("elsewhereTitle")).add(elsewhere(person));
        CheckBox hold = new CheckBox(words.of("hold"));
        hold.setSelected(person.held());
        hold.setOnAction(event -> model.hold(person, hold.isSelected()));
        return inspector
                .section(words.of("nextBatch"))
                .add(hold)
                .actions(Buttons.secondary(
                        words.of("specification"), Feather.FILE_TEXT, () -> exports.specification(person)));
    }

    private Node years(List<YearUse> uses) {
        VBox lines = new VBox();
        uses.forEach(use -> lines.getChildren()
                .add(Labels.text(words.of(
                        "yearUse", Integer.toString(use.year()), words.euro(use.used()), words.euro(use.limit())))));
        if (uses.isEmpty()) {
            lines.getChildren().add(Labels.text("–"));
        }
        return lines;
    }

    private Node entry(PersonAllowance person) {
        EntryForm form = new EntryForm(words, LocalDate.now(workspace.clock()));
        Button add = Buttons.secondary(
                words.of("entry.add"),
                Feather.PLUS,
                () -> model.add(
                        form.input(person.id()),
                        failure -> form.tell(words.texts().get(failure.told()))));
        return new VBox(8, form, add);
    }

    private Node elsewhere(PersonAllowance person) {
        VBox fields = new VBox(6, Labels.muted(words.of("elsewhereHint")));
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        for (int year : years(person)) {
            TextField field = new TextField(words.typed(person.elsewhere().getOrDefault(year, Euro.ZERO)));
            field.setPromptText(words.of("elsewherePrompt"));
            field.setAccessibleText(words.of("elsewhereYear", Integer.toString(year)));
            Runnable keep = () -> {
                problem.setText("");
                model.elsewhere(
                        person,
                        year,
                        field.getText(),
                        failure -> problem.setText(words.texts().get(failure.told())));
            };
            String before = field.getText();
            field.setOnAction(event -> keep.run());
            field.focusedProperty().subscribe((was, focused) -> {
                if (Boolean.TRUE.equals(was) && !focused && !field.getText().equals(before)) {
                    keep.run();
                }
            });
            fields.getChildren()
                    .add(new VBox(2, Labels.caption(words.of("elsewhereYear", Integer.toString(year))), field));
        }
        fields.getChildren().add(problem);
        return fields;
    }

    /** The years in which something is paid, and those already noted. */
    private SortedSet<Integer> years(PersonAllowance person) {
        SortedSet<Integer> years = new TreeSet<>(person.elsewhere().keySet());
        person.lines().forEach(line -> years.add(line.entitlement().day().getYear()));
        if (years.isEmpty()) {
            years.add(LocalDate.now(workspace.clock()).getYear());
        }
        return years;
    }

    /** The kinds of amounts that can be entered by hand. */
    static List<Item.Kind> kinds() {
        return List.of(Item.Kind.TRAVEL_RECEIPT, Item.Kind.CARE_RECEIPT, Item.Kind.CORRECTION);
    }
}
