package nl.lotwijzer.desktop.phases;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.ItemState;
import nl.lotwijzer.phases.PhaseStanding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The work in time, the phases as steps, and the checklist of one of them. */
final class ChecklistPane extends VBox {
    private final PhasesModel model;
    private final Words words;
    private final StepsPane steps;
    private final VBox picture = new VBox();
    private final VBox list = new VBox();

    ChecklistPane(PhasesModel model, Words words) {
        this.model = model;
        this.words = words;
        steps = new StepsPane(model, words);
        VBox column = new VBox(16, picture, steps, list);
        column.getStyleClass().add("tab-page");
        PageScroll scroll = new PageScroll(column);
        getChildren().setAll(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.chosen().subscribe(() -> model.facts().get().ifPresent(this::show));
    }

    void show(PhasesFacts facts) {
        picture.getChildren().clear();
        TimelineView.of(
                        words,
                        facts,
                        model.today(),
                        milestone -> model.beside().set(Optional.of(new Beside.Moment(Optional.of(milestone)))))
                .ifPresent(view -> {
                    Card card = new Card(words.of("timeline"), view).actions(legend());
                    picture.getChildren().setAll(card);
                });
        steps.show(facts);
        model.chosen()
                .get()
                .ifPresent(phase ->
                        list.getChildren().setAll(card(facts, facts.standing().of(phase))));
    }

    private Node legend() {
        HBox legend = new HBox(
                key("timeline-planned", "legend.planned"),
                key("timeline-real", "legend.real"),
                key("timeline-late", "legend.late"));
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private Node key(String styleClass, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", styleClass);
        Label label = new Label(words.of(name), swatch);
        label.getStyleClass().add("caption");
        return label;
    }

    private Card card(PhasesFacts facts, PhaseStanding phase) {
        List<Node> rows = phase.items().stream().map(item -> row(facts, item)).toList();
        VBox lines = new VBox();
        lines.getStyleClass().add("checklist");
        lines.getChildren().setAll(rows);
        return new Card(
                        words.of("checklist.of", words.texts().get(phase.phase().key())),
                        words.of("purpose." + phase.phase()),
                        lines)
                .actions(
                        Buttons.secondary(words.of("dates"), Feather.CALENDAR, () -> beside(new Beside.Dates(phase))),
                        Buttons.secondary(
                                words.of("addItem"), Feather.PLUS, () -> beside(new Beside.NewItem(phase.phase()))));
    }

    private void beside(Beside shown) {
        model.beside().set(Optional.of(shown));
    }

    private Node row(PhasesFacts facts, ChecklistItem item) {
        String sentence = words.of(item.told());
        Label told = Labels.text(sentence);
        VBox text = new VBox(2, told);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        String said = words.said(item.state());
        if (!said.isEmpty()) {
            text.getChildren().add(Labels.caption(said));
        }
        facts.shows(item).ifPresent(evidence -> text.getChildren().add(evidence(evidence)));
        return new LinkRow(sentence, () -> beside(new Beside.Item(item)), tick(item, sentence), text, badge(item));
    }

    private Node evidence(Evidence evidence) {
        Label shows = Labels.caption(words.of("shows", words.of(evidence.told())));
        shows.setGraphic(new FontIcon(evidence.good() ? Feather.CHECK : Feather.HELP_CIRCLE));
        shows.getStyleClass().addAll("evidence", evidence.good() ? "evidence-good" : "evidence-open");
        return shows;
    }

    private Node tick(ChecklistItem item, String sentence) {
        CheckBox tick = new CheckBox();
        tick.setId("tick-" + item.rule().map(Enum::name).orElse("own-" + item.id()));
        tick.setAccessibleText(sentence);
        tick.setSelected(item.state() instanceof ItemState.Met);
        tick.setIndeterminate(item.state() instanceof ItemState.Aside);
        tick.setOnAction(event -> model.tick(item, tick.isSelected()));
        // A click on the tick does not open the item as well.
        tick.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return tick;
    }

    private Node badge(ChecklistItem item) {
        return switch (item.state()) {
            case ItemState.Aside _ -> new StatusBadge(Tone.WARNING, Feather.CORNER_UP_RIGHT, words.of("aside"));
            case ItemState.Met _, ItemState.Open _ -> new FontIcon(Feather.CHEVRON_RIGHT);
        };
    }
}
