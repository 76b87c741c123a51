package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Meeting;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of actions: late ones first. */
final class ActionsPane extends StackPane {
    private static final int DAYS_TO_ACT = 14;

    private final SteeringModel steering;
    private final ListsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final FilterChips<ActionFilter> chips = new FilterChips<>(ActionFilter.OPEN);
    private final ListPane<ActionPoint> list;

    /** @param beside shows something beside the tab, or nothing */
    ActionsPane(SteeringModel steering, ListsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.steering = steering;
        this.model = model;
        this.words = words;
        this.beside = beside;
        for (ActionFilter filter : ActionFilter.values()) {
            chips.chip(filter, words.of("actions.filter." + filter));
        }
        chips.selectedProperty().subscribe(model::filter);
        this.list = new ListPane<>(model.actions(), table(), words, "actions", chips);
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
        model.actions()
                .selected()
                .subscribe(selected -> beside.accept(selected.map(this::known).orElse(null)));
    }

    private void show() {
        for (ActionFilter filter : ActionFilter.values()) {
            long number = steering.now().actions().stream()
                    .filter(action -> filter.lets(action, steering.today()))
                    .count();
            chips.count(filter, Long.toString(number));
        }
        getChildren()
                .setAll(
                        steering.now().actions().isEmpty()
                                ? new EmptyState(
                                        Feather.CHECK_CIRCLE,
                                        words.of("actions.none"),
                                        words.of("actions.noneYet"),
                                        Buttons.secondary(words.of("action.note"), Feather.PLUS, this::add))
                                : list);
    }

    /** Shows only these. */
    void filter(ActionFilter filter) {
        chips.selectedProperty().set(filter);
    }

    private TableView<ActionPoint> table() {
        TableView<ActionPoint> table = TableBuilder.of(model.actions().shown())
                .text(words.of("action.code"), 60, ActionPoint::code)
                .text(words.of("action.text"), 300, action -> action.details().text())
                .text(words.of("action.owner"), 120, action -> action.details().owner())
                .value(
                        words.of("action.due"),
                        125,
                        ActionsPane::due,
                        due -> due.equals(LocalDate.MAX) ? "–" : words.day(due))
                .node(
                        words.of("action.state"),
                        110,
                        this::state,
                        Comparator.comparing((ActionPoint action) -> !action.late(steering.today()))
                                .thenComparing(action -> action.details().status()))
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        table.setId("actions");
        return table;
    }

    /** What has no day comes last. */
    private static LocalDate due(ActionPoint action) {
        LocalDate due = action.details().due();
        return due == null ? LocalDate.MAX : due;
    }

    private Node state(ActionPoint action) {
        if (action.late(steering.today())) {
            return new StatusBadge(Tone.DANGER, words.of("action.late"));
        }
        String word = words.word("action", action.details().status());
        return switch (action.details().status()) {
            case OPEN -> new StatusBadge(Tone.ACCENT, Feather.CIRCLE, word);
            case DONE -> new StatusBadge(Tone.SUCCESS, word);
            case DROPPED -> new StatusBadge(Tone.NEUTRAL, Feather.MINUS_CIRCLE, word);
        };
    }

    /** Opens the fields for a new action. */
    void add() {
        model.actions().selected().set(Optional.empty());
        Long meeting = steering.now().meetings().stream()
                .filter(one -> !one.date().isAfter(steering.today()))
                .map(Meeting::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
        beside.accept(inspector(
                Optional.empty(), ActionDetails.open("", "", steering.today().plusDays(DAYS_TO_ACT), meeting)));
    }

    private Node known(ActionPoint action) {
        return inspector(Optional.of(action), action.details());
    }

    private Inspector inspector(Optional<ActionPoint> action, ActionDetails details) {
        Fields fields = new Fields(words, "action");
        TextArea text = fields.area("action.text", details.text(), 3);
        TextField owner = fields.text("action.owner", details.owner());
        DateField due = fields.day("action.due", details.due());
        Button save = Buttons.secondary(words.of("save"), Feather.SAVE, () -> {
            fields.good();
            model.keep(
                    action,
                    new ActionDetails(
                            text.getText(),
                            owner.getText(),
                            due.getValue(),
                            details.status(),
                            details.closedOn(),
                            details.meeting()),
                    fields::tell,
                    () -> {
                        if (action.isEmpty()) {
                            beside.accept(null);
                        }
                    });
        });
        save.setId("action-save");
        Inspector inspector = new Inspector(
                        action.map(ActionPoint::code).orElse(words.of("action.new")),
                        action.map(this::cameFrom).orElse(""),
                        words.of("close"),
                        () -> {
                            model.actions().selected().set(Optional.empty());
                            beside.accept(null);
                        })
                .add(fields);
        List<Node> buttons = new ArrayList<>();
        action.ifPresent(known -> {
            inspector.field(words.of("action.state"), closed(known));
            buttons.addAll(deeds(known));
        });
        buttons.add(save);
        action.ifPresent(
                known -> buttons.add(Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(known))));
        return inspector.actions(buttons.toArray(Node[]::new));
    }

    private List<Node> deeds(ActionPoint action) {
        if (!action.open()) {
            return List.of(Buttons.secondary(
                    words.of("action.reopen"), Feather.ROTATE_CCW, () -> model.close(action, ActionStatus.OPEN)));
        }
        Button done =
                Buttons.primary(words.of("action.done"), Feather.CHECK, () -> model.close(action, ActionStatus.DONE));
        done.setId("action-done");
        return List.of(
                done,
                Buttons.secondary(
                        words.of("action.drop"),
                        Feather.MINUS_CIRCLE,
                        () -> model.close(action, ActionStatus.DROPPED)));
    }

    private String cameFrom(ActionPoint action) {
        Long meeting = action.details().meeting();
        return meeting == null
                ? ""
                : steering.now()
                        .meeting(meeting)
                        .map(one -> words.of("action.from", one.number(), words.day(one.date())))
                        .orElse("");
    }

    private String closed(ActionPoint action) {
        String word = action.late(steering.today())
                ? words.of("action.late")
                : words.word("action", action.details().status());
        return action.open()
                ? word
                : words.of("action.closed", word, words.day(action.details().closedOn()));
    }
}
