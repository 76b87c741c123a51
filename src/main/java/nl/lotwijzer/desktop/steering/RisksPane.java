package nl.lotwijzer.desktop.steering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskDetails;
import nl.lotwijzer.steering.RiskLevel;
import nl.lotwijzer.steering.RiskStatus;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The risks: where they stand on the field of probability and impact, and what is done about them. */
final class RisksPane extends StackPane {
    private static final int MIDDLE = 3;
    private static final int FEW_COLUMNS = 3;

    private final SteeringModel steering;
    private final ListsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final Node page;

    /** @param beside shows something beside the tab, or nothing */
    RisksPane(SteeringModel steering, ListsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.steering = steering;
        this.model = model;
        this.words = words;
        TableView<Risk> table = table();
        this.beside = shown -> {
            // Beside the field and the details of a risk there is room for what it is and how heavy, not for more.
            table.getColumns()
                    .subList(FEW_COLUMNS, table.getColumns().size())
                    .forEach(column -> column.setVisible(shown == null));
            beside.accept(shown);
        };
        ListPane<Risk> list = new ListPane<>(model.risks(), table, words, "risks");
        HBox.setHgrow(list, Priority.ALWAYS);
        Card map = new Card(words.of("heat.title"), new HeatMap(model.risks(), words));
        map.getStyleClass().add("heat-card");
        HBox both = new HBox(map, list);
        both.getStyleClass().add("risk-page");
        this.page = both;
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
        model.risks()
                .selected()
                .subscribe(
                        selected -> this.beside.accept(selected.map(this::known).orElse(null)));
    }

    private void show() {
        getChildren()
                .setAll(
                        steering.now().risks().isEmpty()
                                ? new EmptyState(
                                        Feather.ALERT_TRIANGLE,
                                        words.of("risks.none"),
                                        words.of("risks.noneYet"),
                                        Buttons.secondary(words.of("risk.note"), Feather.PLUS, this::add))
                                : page);
    }

    private TableView<Risk> table() {
        TableView<Risk> table = TableBuilder.of(model.risks().shown())
                .text(words.of("risk.code"), 48, Risk::code)
                .node(
                        words.of("risk.level"),
                        100,
                        this::level,
                        Comparator.comparing((Risk risk) -> !risk.live())
                                .thenComparing(
                                        Comparator.comparingInt(Risk::score).reversed()))
                .text(words.of("risk.title"), 180, risk -> risk.details().title())
                .text(words.of("risk.owner"), 110, risk -> risk.details().owner())
                .text(words.of("risk.measure"), 190, risk -> risk.details().measure())
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        table.setId("risks");
        return table;
    }

    private Node level(Risk risk) {
        if (!risk.live()) {
            return new StatusBadge(Tone.NEUTRAL, Feather.CHECK, words.word("risk", RiskStatus.CLOSED));
        }
        String told = words.of("risk.levelOf", words.word("level", risk.level()), risk.score());
        return switch (risk.level()) {
            case HIGH -> new StatusBadge(Tone.DANGER, told);
            case MEDIUM -> new StatusBadge(Tone.WARNING, told);
            case LOW -> new StatusBadge(Tone.SUCCESS, Feather.CIRCLE, told);
        };
    }

    /** Opens the fields for a new risk. */
    void add() {
        model.risks().selected().set(Optional.empty());
        beside.accept(inspector(
                Optional.empty(),
                new RiskDetails("", "", "", MIDDLE, MIDDLE, "", "", RiskStatus.OPEN, steering.today())));
    }

    private Node known(Risk risk) {
        return inspector(Optional.of(risk), risk.details());
    }

    private Inspector inspector(Optional<Risk> risk, RiskDetails details) {
        Fields fields = new Fields(words, "risk");
        TextField title = fields.text("risk.title", details.title());
        TextArea cause = fields.area("risk.cause", details.cause(), 2);
        TextArea consequence = fields.area("risk.consequence", details.consequence(), 2);
        List<Integer> steps = IntStream.rangeClosed(1, RiskDetails.MOST).boxed().toList();
        ComboBox<Integer> probability = fields.choice(
                "risk.probability",
                steps,
                details.probability(),
                step -> words.of("heat.step", step, words.of("heat.probability." + step)));
        ComboBox<Integer> impact = fields.choice(
                "risk.impact",
                steps,
                details.impact(),
                step -> words.of("heat.step", step, words.of("heat.impact." + step)));
        fields.together();
        TextField owner = fields.text("risk.owner", details.owner());
        TextArea measure = fields.area("risk.measure", details.measure(), 2);
        ComboBox<RiskStatus> status = fields.choice(
                "risk.status", List.of(RiskStatus.values()), details.status(), value -> words.word("risk", value));
        DateField reviewed = fields.day("risk.reviewed", details.reviewedOn());
        fields.together();
        Button save = Buttons.primary(words.of("save"), Feather.CHECK, () -> {
            fields.good();
            model.keep(
                    risk,
                    new RiskDetails(
                            title.getText(),
                            cause.getText(),
                            consequence.getText(),
                            probability.getValue(),
                            impact.getValue(),
                            owner.getText(),
                            measure.getText(),
                            status.getValue(),
                            reviewed.getValue()),
                    fields::tell,
                    () -> {
                        if (risk.isEmpty()) {
                            beside.accept(null);
                        }
                    });
        });
        save.setId("risk-save");
        List<Node> buttons = new ArrayList<>(List.of(save));
        risk.ifPresent(known -> {
            buttons.add(Buttons.secondary(
                    words.of("risk.reviewedToday"), Feather.EYE, () -> reviewed.setValue(steering.today())));
            buttons.add(Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(known)));
        });
        return new Inspector(
                        risk.map(Risk::code).orElse(words.of("risk.new")),
                        risk.filter(Risk::live)
                                .map(known -> words.of(
                                        "risk.levelOf",
                                        words.word("level", RiskLevel.of(details.probability(), details.impact())),
                                        known.score()))
                                .orElse(""),
                        words.of("close"),
                        () -> {
                            model.risks().selected().set(Optional.empty());
                            beside.accept(null);
                        })
                .add(fields)
                .actions(buttons.toArray(Node[]::new));
    }
}
