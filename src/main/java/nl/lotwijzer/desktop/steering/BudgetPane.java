package nl.lotwijzer.desktop.steering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.BudgetProposal;
import nl.lotwijzer.steering.BudgetTotals;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The budget: planned, spent and expected by category, the lines, and what the project knows to have been spent. */
final class BudgetPane extends StackPane {
    private static final int LEAST_BARS = 2;
    private static final int COMMITTED = 3;

    private final SteeringModel steering;
    private final BudgetModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final LineInspector inspector;
    private final BudgetBars bars;
    private final VBox signals = new VBox(8);
    private final VBox page = new VBox();

    /** @param beside shows something beside the tab, or nothing */
    BudgetPane(SteeringModel steering, BudgetModel model, Words words, Consumer<@Nullable Node> beside) {
        this.steering = steering;
        this.model = model;
        this.words = words;
        TableView<BudgetLine> table = table();
        this.beside = shown -> {
            // Beside the details of a line there is room for its name and state, not for what the details say as well.
            table.getColumns().getFirst().setVisible(shown == null);
            table.getColumns().get(COMMITTED).setVisible(shown == null);
            beside.accept(shown);
        };
        this.inspector = new LineInspector(steering, model, words, this.beside);
        this.bars = new BudgetBars(words);
        ListPane<BudgetLine> list = new ListPane<>(model.lines(), table, words, "lines");
        VBox.setVgrow(list, Priority.ALWAYS);
        page.getStyleClass().addAll("tab-page", "budget-page");
        page.getChildren().setAll(signals, new Card(words.of("bars.title"), bars), list);
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
        model.lines()
                .selected()
                .subscribe(selected ->
                        this.beside.accept(selected.map(inspector::of).orElse(null)));
    }

    private void show() {
        List<BudgetLine> lines = steering.now().lines();
        if (lines.isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.PIE_CHART,
                            words.of("lines.none"),
                            words.of("lines.noneYet"),
                            Buttons.primary(words.of("budget.read"), Feather.DOWNLOAD, model::read),
                            Buttons.secondary(words.of("line.add"), Feather.PLUS, this::add)));
            return;
        }
        var categories = BudgetTotals.byCategory(lines);
        bars.show(categories);
        boolean drawn = categories.size() >= LEAST_BARS;
        page.getChildren().get(1).setVisible(drawn);
        page.getChildren().get(1).setManaged(drawn);
        signals();
        getChildren().setAll(page);
    }

    private void signals() {
        List<Node> shown = new ArrayList<>();
        BudgetTotals totals = steering.now().totals();
        if (totals.expectedOver()) {
            shown.add(new Banner(
                    Tone.DANGER,
                    words.of("signal.total", words.euro(totals.left().negated()))));
        }
        List<BudgetProposal> proposals = steering.now().proposals();
        if (!proposals.isEmpty()) {
            Euro sum = Euro.sum(proposals.stream().map(BudgetProposal::amount).toList());
            shown.add(new Banner(
                    Tone.ACCENT,
                    words.of("signal.proposals", proposals.size(), words.euro(sum)),
                    Buttons.secondary(words.of("signal.take"), this::proposals)));
        }
        signals.getChildren().setAll(shown);
        signals.setManaged(!shown.isEmpty());
    }

    private TableView<BudgetLine> table() {
        TableView<BudgetLine> table = TableBuilder.of(model.lines().shown())
                .text(words.of("line.category"), 130, line -> line.details().category())
                .text(words.of("line.title"), 190, line -> line.details().title())
                .number(words.of("line.planned"), 98, line -> line.details().planned(), words::euro)
                .number(words.of("line.committed"), 98, line -> line.details().committed(), words::euro)
                .number(words.of("line.spent"), 98, BudgetLine::spent, words::euro)
                .number(words.of("line.forecast"), 98, BudgetLine::forecast, words::euro)
                .node(
                        words.of("line.state"),
                        140,
                        this::state,
                        Comparator.comparing((BudgetLine line) -> !line.overspent())
                                .thenComparing(line -> !line.expectedOver()))
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        table.setId("budget");
        return table;
    }

    private Node state(BudgetLine line) {
        if (line.overspent()) {
            return new StatusBadge(Tone.DANGER, words.of("line.overspent"));
        }
        return line.expectedOver()
                ? new StatusBadge(Tone.WARNING, words.of("line.expectedOver"))
                : new StatusBadge(Tone.SUCCESS, words.of("line.within"));
    }

    /** Opens the fields for a new line. */
    void add() {
        model.lines().selected().set(Optional.empty());
        beside.accept(inspector.empty());
    }

    /** Opens what the project knows to have been spent, each with the line it can be taken over on. */
    void proposals() {
        model.lines().selected().set(Optional.empty());
        Inspector shown = new Inspector(words.of("proposals.title"), "", words.of("close"), () -> beside.accept(null))
                .add(Labels.muted(words.of("proposals.purpose")));
        steering.now().proposals().forEach(proposal -> shown.add(proposal(proposal)));
        if (steering.now().proposals().isEmpty()) {
            shown.add(Labels.text(words.of("proposals.none")));
        }
        beside.accept(shown);
    }

    private Node proposal(BudgetProposal proposal) {
        Label what = Labels.text(words.texts().get(proposal.what()));
        what.getStyleClass().add("medium");
        String amount = words.of("proposals.amount", words.day(proposal.day()), words.euro(proposal.amount()));
        String more = proposal.before().equals(Euro.ZERO)
                ? amount
                : words.of("proposals.more", amount, words.euro(proposal.before()));
        ComboBox<BudgetLine> line = words.choice(
                steering.now().lines(),
                likely(proposal).orElse(null),
                one -> one.details().title());
        line.setPromptText(words.of("proposals.line"));
        line.setAccessibleText(words.of("proposals.line"));
        HBox.setHgrow(line, Priority.ALWAYS);
        var take = Buttons.secondary(words.of("proposals.take"), Feather.PLUS, () -> {
            BudgetLine chosen = line.getValue();
            if (chosen != null) {
                model.take(proposal, chosen);
                beside.accept(null);
            }
        });
        take.disableProperty().bind(line.valueProperty().isNull());
        VBox box = new VBox(4, what, Labels.muted(more), new HBox(8, line, take));
        box.getStyleClass().add("proposal");
        return box;
    }

    /** The line on which something of the same kind was taken over before. */
    private Optional<BudgetLine> likely(BudgetProposal proposal) {
        return steering.now().entries().stream()
                .filter(entry -> entry.source() != null
                        && entry.source().kind() == proposal.source().kind())
                .flatMap(entry -> steering.now().lines().stream().filter(line -> line.id() == entry.line()))
                .findFirst();
    }
}
