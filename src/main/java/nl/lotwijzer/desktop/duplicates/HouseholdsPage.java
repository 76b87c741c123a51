package nl.lotwijzer.desktop.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.HouseholdDoubt;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** The households of two and more, with what is odd about them, and what a person decided. */
final class HouseholdsPage {
    private final Words words;
    private final HouseholdsModel model;
    private final FilterChips<HouseholdsModel.Shown> chips = new FilterChips<>(HouseholdsModel.Shown.ALL);
    private final TableView<HouseholdRow> table;
    private final VBox node;

    HouseholdsPage(Texts texts, HouseholdsModel model) {
        this.words = new Words(texts);
        this.model = model;
        for (HouseholdsModel.Shown each : HouseholdsModel.Shown.values()) {
            chips.chip(each, text("shown." + each));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = TableBuilder.of(model.shown())
                .text(text("who"), 230, HouseholdRow::names)
                .node(
                        text("remark"),
                        165,
                        this::remark,
                        Comparator.comparing(row -> row.doubt().isEmpty()))
                .number(text("size"), 70, row -> row.people().size(), size -> words.text("number", size))
                .text(text("where"), 220, HouseholdRow::addresses)
                .placeholder(new EmptyState(Feather.HOME, text("none"), text("noneText")))
                .build();
        table.setId("households");
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.select(Optional.of(row));
            }
        });
        Toolbar bar = new Toolbar(chips);
        if (!model.readOnly()) {
            bar = bar.right(Buttons.secondary(text("joinByNumber"), Feather.LINK, model::joinByNumber));
        }
        node = new VBox(bar, table);
        node.getStyleClass().add("pairs-page");
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::count);
        count();
    }

    private String text(String key, Object... arguments) {
        return words.text("homes." + key, arguments);
    }

    Node node() {
        return node;
    }

    private void count() {
        for (HouseholdsModel.Shown each : HouseholdsModel.Shown.values()) {
            chips.count(each, words.text("number", model.count(each)));
        }
    }

    private Node remark(HouseholdRow row) {
        if (row.doubt().isPresent()) {
            return new StatusBadge(Tone.WARNING, text("doubt." + row.doubt().get()));
        }
        if (!row.decided()) {
            return new Label();
        }
        return new StatusBadge(Tone.ACCENT, text(row.together() ? "decidedTogether" : "decidedApart"));
    }

    /** Returns the details of a household, with what can be decided about it. */
    Node details(HouseholdRow row) {
        Inspector inspector = new Inspector(
                text(
                        row.together() ? "titleTogether" : "titleApart",
                        row.people().size()),
                row.reason().isEmpty() ? "" : text("because", row.reason()),
                text("close"),
                () -> {
                    table.getSelectionModel().clearSelection();
                    model.select(Optional.empty());
                });
        row.doubt().ifPresent(doubt -> inspector.add(Labels.text(text("about." + doubt))));
        List<CheckBox> boxes = new ArrayList<>();
        for (Registrant person : row.people()) {
            CheckBox box = new CheckBox(person.name());
            box.setSelected(true);
            box.setDisable(model.readOnly() || row.people().size() == 1);
            boxes.add(box);
            Label about = Labels.muted(
                    person.number().value() + "  ·  " + person.address().line());
            about.getStyleClass().add("home-member");
            inspector.add(new VBox(2, box, about));
        }
        return model.readOnly() ? inspector : inspector.actions(verbs(row, boxes));
    }

    private Node[] verbs(HouseholdRow row, List<CheckBox> boxes) {
        List<Node> verbs = new ArrayList<>();
        boolean proposesSplit = row.doubt().equals(Optional.of(HouseholdDoubt.Kind.CROWDED));
        if (!row.together() && row.people().size() > 1) {
            verbs.add(Buttons.primary(text("join"), Feather.LINK, () -> model.join(row.people())));
            verbs.add(Buttons.secondary(text("stayApart"), () -> model.split(row.people())));
        } else if (row.people().size() > 1) {
            Button split = proposesSplit
                    ? Buttons.primary(text("split"), Feather.SCISSORS, () -> model.split(chosen(row, boxes)))
                    : Buttons.secondary(text("split"), Feather.SCISSORS, () -> model.split(chosen(row, boxes)));
            boxes.forEach(box -> box.selectedProperty()
                    .subscribe(() -> split.setDisable(chosen(row, boxes).isEmpty())));
            verbs.add(split);
        }
        if (row.decided()) {
            verbs.add(Buttons.secondary(text("revoke"), Feather.ROTATE_CCW, () -> model.revoke(row.people())));
        }
        return verbs.toArray(Node[]::new);
    }

    private static List<Registrant> chosen(HouseholdRow row, List<CheckBox> boxes) {
        List<Registrant> chosen = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isSelected()) {
                chosen.add(row.people().get(i));
            }
        }
        return chosen;
    }
}
