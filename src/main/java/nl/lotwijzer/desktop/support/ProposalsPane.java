package nl.lotwijzer.desktop.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.support.Proposal;
import nl.lotwijzer.support.ProposalStatus;
import nl.lotwijzer.support.ResidentsBudget;
import nl.lotwijzer.support.Verdict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the residents’ budget: how much of it is chosen, the proposals, and beside them the chosen one. */
final class ProposalsPane extends VBox {
    private static final double BAR_WIDTH = 220;

    private final ProposalsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final Label count = Labels.muted("");
    private final FilterChips<Optional<ProposalStatus>> chips = new FilterChips<>(Optional.empty());
    private final TableView<Proposal> table;
    private final VBox budget = new VBox();

    /** @param beside shows something beside the tab, or nothing */
    ProposalsPane(ProposalsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
        getStyleClass().add("tab-page");
        chips.chip(Optional.empty(), words.of("proposals.filter.all"));
        for (ProposalStatus status : ProposalStatus.values()) {
            chips.chip(Optional.of(status), words.name("status", status));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::arrange);
        model.shown().subscribe(this::count);
        arrange();
    }

    /** Shows anew what there is; the budget may have changed without the proposals. */
    void arrange() {
        count();
        budget.getChildren().setAll(budgetBar());
        if (model.all().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.GIFT,
                            words.of("proposals.none"),
                            words.of("proposals.noneYet"),
                            Buttons.secondary(words.of("proposals.import"), Feather.DOWNLOAD, model::importFile),
                            Buttons.secondary(words.of("proposals.add"), Feather.PLUS, this::add)));
        } else if (!getChildren().contains(table)) {
            SearchField search = new SearchField(words.of("proposals.search"));
            search.textProperty().bindBidirectional(model.search());
            getChildren().setAll(budget, chips, new Toolbar(search).right(count), table);
        }
    }

    private Node budgetBar() {
        ResidentsBudget now = model.budget();
        Button change = Buttons.secondary(words.of("proposals.budget"), Feather.EDIT_2, this::editBudget);
        if (now.available().isEmpty()) {
            return new Toolbar(Labels.muted(words.of("proposals.noBudget"))).right(change);
        }
        Euro available = now.available().get();
        Euro left = available.minus(now.chosen());
        long cents = Math.max(1, available.cents());
        ProgressBar bar = new ProgressBar(Math.min(1, now.chosen().cents() / (double) cents));
        bar.setPrefWidth(TextSize.width(BAR_WIDTH));
        String told = words.of("proposals.chosenOf", words.euro(now.chosen()), words.euro(available));
        bar.setAccessibleText(told);
        Node rest = left.negative()
                ? new StatusBadge(Tone.DANGER, words.of("proposals.over", words.euro(left.negated())))
                : new StatusBadge(Tone.SUCCESS, words.of("proposals.left", words.euro(left)));
        return new Toolbar(bar, new Label(told), rest).right(change);
    }

    private void count() {
        count.setText(words.of(
                "proposals.count",
                model.shown().size(),
                words.euro(model.budget().asked())));
        chips.count(Optional.empty(), Integer.toString(model.count(Optional.empty())));
        for (ProposalStatus status : ProposalStatus.values()) {
            Optional<ProposalStatus> which = Optional.of(status);
            int number = model.count(which);
            chips.count(which, Integer.toString(number));
            chips.shown(which, number > 0 || model.filter().get().equals(which));
        }
    }

    private TableView<Proposal> table() {
        TableView<Proposal> built = TableBuilder.of(model.shown())
                .number(words.of("proposals.number"), 52, Proposal::number, Object::toString)
                .text(words.of("proposals.title"), 260, Proposal::title)
                .text(words.of("proposals.area"), 120, Proposal::area)
                .number(
                        words.of("proposals.cost"),
                        110,
                        one -> one.cost().orElse(Euro.ZERO),
                        cost -> cost.equals(Euro.ZERO) ? "–" : words.euro(cost))
                .node(
                        words.of("proposals.feasible"),
                        130,
                        this::feasible,
                        Comparator.comparing(one -> one.feasible(model.criteria())))
                .text(words.of("state"), 130, one -> words.name("status", one.status()))
                .placeholder(Labels.muted(words.of("nothingFound")))
                .build();
        built.setId("proposals");
        built.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                edit(Optional.of(chosen));
            }
        });
        return built;
    }

    private Node feasible(Proposal proposal) {
        Verdict verdict = proposal.feasible(model.criteria());
        Tone tone = switch (verdict) {
            case YES -> Tone.SUCCESS;
            case NO -> Tone.DANGER;
            case UNKNOWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, words.of("proposals.verdict." + verdict));
    }

    private void editBudget() {
        Fields fields = new Fields(words);
        TextField amount = fields.text(
                "proposals.available",
                model.budget().available().map(words::typed).orElse(""));
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.available(
                        amount.getText(),
                        this::close,
                        failure -> fields.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        amount.setOnAction(event -> save.fire());
        beside.accept(new Inspector(words.of("proposals.budget"), "", words.of("close"), this::close)
                .add(Labels.muted(words.of("proposals.budgetHint")))
                .add(fields)
                .actions(save));
        amount.requestFocus();
    }

    /** Shows empty fields. */
    void add() {
        table.getSelectionModel().clearSelection();
        edit(Optional.empty());
    }

    private void edit(Optional<Proposal> proposal) {
        ProposalForm form = new ProposalForm(proposal, model.tests(proposal), words);
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.save(
                        form.input(),
                        this::close,
                        failure -> form.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        Inspector inspector = new Inspector(
                        proposal.map(Proposal::title).orElseGet(() -> words.of("proposals.new")),
                        proposal.map(one -> words.of("proposals.called", Integer.toString(one.number())))
                                .orElse(""),
                        words.of("close"),
                        this::close)
                .add(form.node());
        List<Node> actions = proposal.<List<Node>>map(one ->
                        List.of(save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> {
                            model.remove(one);
                            close();
                        })))
                .orElse(List.of(save));
        beside.accept(inspector.actions(actions.toArray(Node[]::new)));
        form.focus();
    }

    private void close() {
        table.getSelectionModel().clearSelection();
        beside.accept(null);
    }
}
