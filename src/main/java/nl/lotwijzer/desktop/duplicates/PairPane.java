package nl.lotwijzer.desktop.duplicates;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.duplicates.Evidence;
import nl.lotwijzer.duplicates.Finding;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.duplicates.Trait;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two registrations side by side: what speaks for one person, what differs, and what to keep of each. */
final class PairPane extends BorderPane {
    private final Texts texts;
    private final Words words;
    private final DuplicatesModel model;

    PairPane(Texts texts, DuplicatesModel model) {
        this.texts = texts;
        this.words = new Words(texts);
        this.model = model;
        getStyleClass().add("pair-pane");
    }

    void show(Pair pair, MergePlan plan) {
        ScrollPane scroll = new ScrollPane(new VBox(12, evidence(pair), grid(pair, plan)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head(pair));
        setCenter(scroll);
        setBottom(verbs());
    }

    private Node head(Pair pair) {
        Label place = Labels.muted(words.text(
                "place", model.pairs().indexOf(pair) + 1, model.pairs().size()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                words.badge(pair.confidence()),
                Labels.muted(words.text("score", pair.score())),
                space,
                place,
                Buttons.icon(words.text("previous"), Feather.CHEVRON_UP, () -> model.move(-1)),
                Buttons.icon(words.text("next"), Feather.CHEVRON_DOWN, () -> model.move(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pair-head");
        return head;
    }

    private Node evidence(Pair pair) {
        FlowPane all = new FlowPane();
        all.getStyleClass().add("pair-evidence");
        for (Evidence each : pair.evidence()) {
            boolean said = each.trait() == Trait.LAST_NAME && each.finding() == Finding.SWAPPED;
            if (each.finding() != Finding.UNKNOWN && !said) {
                boolean agrees = each.finding().agrees();
                Label label = new Label(texts.get(each.words()), new FontIcon(agrees ? Feather.CHECK : Feather.X));
                label.getStyleClass().addAll("pair-trait", agrees ? "agrees" : "differs");
                all.getChildren().add(label);
            }
        }
        return all;
    }

    private Node grid(Pair pair, MergePlan plan) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pair-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(TextSize.width(130));
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setPercentWidth(40);
        grid.getColumnConstraints().addAll(names, values, values);
        ToggleGroup stays = new ToggleGroup();
        grid.add(header(pair.one(), plan, stays), 1, 0);
        grid.add(header(pair.other(), plan, stays), 2, 0);
        Set<String> shown = new HashSet<>();
        int row = 1;
        for (MergePlan.Part part : plan.parts()) {
            String name = words.name(part.name());
            if (shown.add(name)) {
                addRow(grid, row++, pair, plan, part);
            }
        }
        return grid;
    }

    private Node header(Registrant registrant, MergePlan plan, ToggleGroup group) {
        boolean kept = plan.kept().id() == registrant.id();
        RadioButton stays = new RadioButton(words.text(kept ? "stays" : "goes"));
        stays.setToggleGroup(group);
        stays.setSelected(kept);
        stays.setAccessibleText(words.text("staysAbout", registrant.number().value()));
        stays.setOnAction(event -> model.stays(registrant));
        stays.setDisable(!model.canMerge());
        Label number = Labels.heading(registrant.number().value());
        Label source = Labels.muted(words.text(
                "source", registrant.source().file(), registrant.source().row()));
        source.setWrapText(false);
        VBox head = new VBox(2, number, source, stays);
        if (!registrant.active()) {
            head.getChildren().add(Labels.muted(words.text("excluded", registrant.ground())));
        }
        head.getStyleClass().addAll("pair-side", kept ? "pair-kept" : "pair-goes");
        return head;
    }

    private void addRow(GridPane grid, int row, Pair pair, MergePlan plan, MergePlan.Part part) {
        Label name = Labels.muted(words.name(part.name()));
        boolean oneKept = plan.kept().id() == pair.one().id();
        String left = words.value(pair.one(), part.name(), oneKept ? part.kept() : part.other());
        String right = words.value(pair.other(), part.name(), oneKept ? part.other() : part.kept());
        grid.add(name, 0, row);
        if (left.equals(right)) {
            grid.add(Labels.muted(left), 1, row);
            grid.add(Labels.muted(right), 2, row);
            return;
        }
        name.getStyleClass().add("pair-differs-name");
        boolean taken = plan.taken().contains(part.name())
                || (MergePlan.ADDRESS.contains(part.name())
                        && plan.taken().stream().anyMatch(MergePlan.ADDRESS::contains));
        ToggleGroup group = new ToggleGroup();
        grid.add(choice(left, part.name(), group, oneKept != taken, !oneKept), 1, row);
        grid.add(choice(right, part.name(), group, oneKept == taken, oneKept), 2, row);
    }

    /** @param fromOther whether choosing this takes the part from the registration that goes */
    private Node choice(String value, String part, ToggleGroup group, boolean chosen, boolean fromOther) {
        RadioButton choice = new RadioButton(value);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(chosen);
        choice.setAccessibleText(words.text("choice", words.name(part), value));
        choice.setDisable(!model.canMerge());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getStyleClass().add("pair-differs");
        choice.setOnAction(event -> model.take(part, fromOther));
        return choice;
    }

    private Node verbs() {
        Button merge = Buttons.primary(words.text("merge"), Feather.GIT_MERGE, model::merge);
        merge.setId("merge");
        merge.setDisable(!model.canMerge());
        Button both = Buttons.secondary(words.text("keepBoth"), Feather.USERS, () -> model.keepBoth(""));
        both.setId("keep-both");
        both.setDisable(model.readOnly());
        Button note = Buttons.secondary(words.text("keepBothNote"), model::keepBothWithNote);
        note.setDisable(model.readOnly());
        Label keys = Labels.muted(words.text("keys"));
        HBox row = new HBox(merge, both, note, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pair-verbs");
        return row;
    }
}
