package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Meeting;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The numbered list of decisions. */
final class DecisionsPane extends StackPane {
    private final SteeringModel steering;
    private final ListsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final ListPane<Decision> list;

    /** @param beside shows something beside the tab, or nothing */
    DecisionsPane(SteeringModel steering, ListsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.steering = steering;
        this.model = model;
        this.words = words;
        this.beside = beside;
        this.list = new ListPane<>(model.decisions(), table(), words, "decisions");
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
        model.decisions()
                .selected()
                .subscribe(selected -> beside.accept(selected.map(this::known).orElse(null)));
    }

    private void show() {
        getChildren()
                .setAll(
                        steering.now().decisions().isEmpty()
                                ? new EmptyState(
                                        Feather.CHECK_SQUARE,
                                        words.of("decisions.none"),
                                        words.of("decisions.noneYet"),
                                        Buttons.secondary(words.of("decision.note"), Feather.PLUS, this::add))
                                : list);
    }

    private TableView<Decision> table() {
        TableView<Decision> table = TableBuilder.of(model.decisions().shown())
                .text(words.of("decision.code"), 90, Decision::code)
                .text(
                        words.of("decision.text"),
                        300,
                        decision -> decision.details().text())
                .value(words.of("decision.date"), 125, Decision::date, words::day)
                .text(
                        words.of("decision.concerns"),
                        120,
                        decision -> decision.details().concerns())
                .node(
                        words.of("decision.state"),
                        118,
                        this::state,
                        Comparator.comparing((Decision decision) -> !decision.holds()))
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        table.setId("decisions");
        return table;
    }

    private Node state(Decision decision) {
        return decision.holds()
                ? new StatusBadge(Tone.SUCCESS, words.of("decision.holds"))
                : new StatusBadge(Tone.NEUTRAL, Feather.REPEAT, words.of("decision.replaced", replacement(decision)));
    }

    private String replacement(Decision decision) {
        return steering.now().decisions().stream()
                .filter(other -> Long.valueOf(other.id()).equals(decision.replacedBy()))
                .map(Decision::code)
                .findFirst()
                .orElse("");
    }

    /** Opens the fields for a new decision. */
    void add() {
        model.decisions().selected().set(Optional.empty());
        Long meeting = steering.now().meetings().stream()
                .filter(one -> !one.date().isAfter(steering.today()))
                .map(Meeting::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
        beside.accept(inspector(Optional.empty(), new DecisionDetails("", steering.today(), meeting, null, "")));
    }

    private Node known(Decision decision) {
        return inspector(Optional.of(decision), decision.details());
    }

    private Inspector inspector(Optional<Decision> decision, DecisionDetails details) {
        Fields fields = new Fields(words, "decision");
        TextArea text = fields.area("decision.text", details.text(), 5);
        ComboBox<Optional<Meeting>> meeting = fields.choice(
                "decision.meeting",
                meetings(),
                meeting(details.meeting()),
                one -> one.map(this::named).orElse(words.of("noMeeting")));
        DateField date = fields.day("decision.date", details.date());
        meeting.setOnAction(event -> meeting.getValue().ifPresent(chosen -> date.setValue(chosen.date())));
        TextField concerns = fields.text("decision.concerns", details.concerns());
        concerns.setPromptText(words.of("decision.concernsPrompt"));
        Button save = Buttons.primary(words.of("save"), Feather.CHECK, () -> {
            fields.good();
            LocalDate day = date.getValue() == null ? details.date() : date.getValue();
            model.keep(
                    decision,
                    new DecisionDetails(
                            text.getText(),
                            day,
                            meeting.getValue().map(Meeting::id).orElse(null),
                            details.item(),
                            concerns.getText()),
                    fields::tell,
                    () -> {
                        if (decision.isEmpty()) {
                            beside.accept(null);
                        }
                    });
        });
        save.setId("decision-save");
        Inspector inspector = new Inspector(
                        decision.map(Decision::code).orElse(words.of("decision.new")), "", words.of("close"), () -> {
                            model.decisions().selected().set(Optional.empty());
                            beside.accept(null);
                        })
                .add(fields);
        decision.ifPresent(
                known -> inspector.section(words.of("decision.replacedBy")).add(replacing(known)));
        return decision.map(known -> inspector.actions(
                        save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(known))))
                .orElseGet(() -> inspector.actions(save));
    }

    /** Only a later decision can take the place of one. */
    private Node replacing(Decision known) {
        List<Optional<Decision>> later = new ArrayList<>(List.of(Optional.empty()));
        steering.now().decisions().stream()
                .dropWhile(other -> other.id() != known.id())
                .skip(1)
                .map(Optional::of)
                .forEach(later::add);
        Optional<Decision> now = later.stream()
                .flatMap(Optional::stream)
                .filter(other -> Long.valueOf(other.id()).equals(known.replacedBy()))
                .findFirst();
        ComboBox<Optional<Decision>> box = words.choice(
                later,
                now,
                one -> one.map(decision -> words.of(
                                "decision.named",
                                decision.code(),
                                decision.details().text()))
                        .orElse(words.of("decision.notReplaced")));
        box.setAccessibleText(words.of("decision.replacedBy"));
        box.setOnAction(event -> model.replace(known, box.getValue().orElse(null)));
        return box;
    }

    private List<Optional<Meeting>> meetings() {
        List<Optional<Meeting>> all = new ArrayList<>(List.of(Optional.empty()));
        steering.now().meetings().reversed().stream().map(Optional::of).forEach(all::add);
        return all;
    }

    private Optional<Meeting> meeting(@Nullable Long id) {
        return id == null ? Optional.empty() : steering.now().meeting(id);
    }

    private String named(Meeting meeting) {
        return words.of("meeting.row", meeting.number(), words.day(meeting.date()));
    }
}
