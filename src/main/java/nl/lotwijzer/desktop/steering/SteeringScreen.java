package nl.lotwijzer.desktop.steering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.steering.BudgetTotals;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingStatus;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskLevel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The steering group, in tabs: meetings, decisions, actions, risks and the budget. */
public final class SteeringScreen implements Screen {
    private final Words words;
    private final SteeringModel model;
    private final MeetingsModel meetings;
    private final BudgetModel budget;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Map<String, Node> beside = new HashMap<>();
    private final ListsModel lists;
    private final DecisionsPane decisionsPane;
    private final ActionsPane actionsPane;
    private final RisksPane risksPane;
    private final BudgetPane budgetPane;
    private final Subscription shown;

    public SteeringScreen(Workspace workspace) {
        words = new Words(workspace.texts());
        model = new SteeringModel(workspace);
        meetings = new MeetingsModel(model);
        budget = new BudgetModel(model);
        lists = new ListsModel(model);
        pane = new ScreenPane(words.of("title"), words.of("purpose"));
        pane.getStylesheets().add(StyleSheets.of(SteeringScreen.class, "steering.css"));
        ItemInspector item = new ItemInspector(model, meetings, words);
        tab("meetings").setContent(new MeetingsPane(model, meetings, words));
        decisionsPane = new DecisionsPane(model, lists, words, beside("decisions"));
        tab("decisions").setContent(decisionsPane);
        actionsPane = new ActionsPane(model, lists, words, beside("actions"));
        tab("actions").setContent(actionsPane);
        risksPane = new RisksPane(model, lists, words, beside("risks"));
        tab("risks").setContent(risksPane);
        budgetPane = new BudgetPane(model, budget, words, beside("budget"));
        tab("budget").setContent(budgetPane);
        Consumer<@Nullable Node> besideMeetings = beside("meetings");
        meetings.item()
                .subscribe(chosen -> besideMeetings.accept(chosen.flatMap(
                                one -> meetings.open().get().map(meeting -> item.of(meeting, one)))
                        .orElse(null)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::arrange);
        meetings.open().subscribe(this::arrange);
        shown = model.state().subscribe(now -> arrange());
        pane.content(tabs);
    }

    /** Returns the tab with this name, which is made the first time. */
    private Tab tab(String name) {
        return tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("steering-" + name))
                .findFirst()
                .orElseGet(() -> {
                    Tab made = new Tab(words.of("tab." + name));
                    made.setId("steering-" + name);
                    tabs.getTabs().add(made);
                    return made;
                });
    }

    /** Each tab has an inspector of its own, which is shown while the tab is. */
    private Consumer<@Nullable Node> beside(String name) {
        return node -> {
            if (node == null) {
                beside.remove(name);
            } else {
                beside.put(name, node);
            }
            if (tab(name).isSelected()) {
                pane.inspector(node);
            }
        };
    }

    private String chosen() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return tab == null ? "meetings" : tab.getId().substring("steering-".length());
    }

    private void arrange() {
        pane.inspector(beside.get(chosen()));
        pane.actions(actions());
        pane.banner(banner().orElse(null));
        SteeringState now = model.now();
        pane.figures(now.meetings().isEmpty() && now.lines().isEmpty() ? null : figures(now));
    }

    private Node[] actions() {
        return switch (chosen()) {
            case "decisions" -> new Node[] {note("decision.note", decisionsPane::add)};
            case "actions" -> new Node[] {note("action.note", actionsPane::add)};
            case "risks" -> new Node[] {note("risk.note", risksPane::add)};
            case "budget" ->
                new Node[] {
                    Buttons.secondary(words.of("budget.read"), Feather.DOWNLOAD, budget::read),
                    note("line.add", budgetPane::add)
                };
            default -> meetingActions();
        };
    }

    private Button note(String key, Runnable deed) {
        Button button = Buttons.primary(words.of(key), Feather.PLUS, deed);
        button.setId("note-" + chosen());
        return button;
    }

    /** Before a meeting its documents are made; after it, the next one is planned. */
    private Node[] meetingActions() {
        if (model.now().meetings().isEmpty()) {
            return new Node[0];
        }
        Optional<Meeting> open = meetings.open().get();
        boolean toCome = open.filter(meeting -> !meeting.held()).isPresent();
        Button plan = toCome
                ? Buttons.secondary(words.of("plan"), Feather.CALENDAR, meetings::plan)
                : Buttons.primary(words.of("plan"), Feather.CALENDAR, meetings::plan);
        plan.setId("plan-meeting");
        Runnable making = () -> meetings.open().get().ifPresent(meetings::makeDocuments);
        Button make = toCome
                ? Buttons.primary(words.of("documents.make"), Feather.FOLDER, making)
                : Buttons.secondary(words.of("documents.make"), Feather.FOLDER, making);
        make.setId("make-documents");
        return toCome ? new Node[] {plan, make} : new Node[] {make, plan};
    }

    private Optional<Node> banner() {
        return meetings.forgotten()
                .map(meeting -> new Banner(
                        Tone.WARNING,
                        words.of("forgotten", meeting.number(), meeting.date()),
                        Buttons.secondary(
                                words.of("meeting.held"),
                                Feather.CHECK,
                                () -> meetings.status(meeting, MeetingStatus.HELD))));
    }

    private FigureStrip figures(SteeringState now) {
        int late = now.late(model.today()).size();
        long open = now.actions().stream().filter(action -> action.open()).count();
        long heavy = now.risks().stream()
                .filter(Risk::live)
                .filter(risk -> risk.level() == RiskLevel.HIGH)
                .count();
        BudgetTotals totals = now.totals();
        return new FigureStrip(
                new Figure(words.of("figure.next"))
                        .value(now.next()
                                .map(meeting -> words.day(meeting.date()))
                                .orElse("–"))
                        .leadsTo(() -> tabs.getSelectionModel().select(tab("meetings"))),
                new Figure(words.of("figure.open"))
                        .value(Long.toString(open))
                        .leadsTo(() -> toActions(ActionFilter.OPEN)),
                new Figure(words.of("figure.late"))
                        .value(Integer.toString(late))
                        .tone(late == 0 ? Tone.NEUTRAL : Tone.DANGER)
                        .leadsTo(() -> toActions(ActionFilter.LATE)),
                new Figure(words.of("figure.heavy"))
                        .value(Long.toString(heavy))
                        .tone(heavy == 0 ? Tone.NEUTRAL : Tone.WARNING)
                        .leadsTo(() -> tabs.getSelectionModel().select(tab("risks"))),
                new Figure(words.of("figure.left"))
                        .value(words.euro(totals.left()))
                        .tone(totals.expectedOver() ? Tone.DANGER : Tone.NEUTRAL)
                        .leadsTo(() -> tabs.getSelectionModel().select(tab("budget"))));
    }

    private void toActions(ActionFilter filter) {
        actionsPane.filter(filter);
        tabs.getSelectionModel().select(tab("actions"));
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail the name of a tab, as {@code actions}, with after it, if wanted: {@code late}, {@code proposals}, the
     *               code of a decision, or the number of a row, counted from 1
     */
    @Override
    public void onShow(String detail) {
        String[] said = detail.split(" ", -1);
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("steering-" + said[0]))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        if (said.length > 1) {
            detail(said[0], said[1]);
        }
    }

    private void detail(String tab, String which) {
        switch (which) {
            case "late" -> actionsPane.filter(ActionFilter.LATE);
            case "proposals" -> budgetPane.proposals();
            default -> {
                if (which.matches("\\d+")) {
                    row(tab, Integer.parseInt(which) - 1);
                } else {
                    decision(which);
                }
            }
        }
    }

    private void decision(String code) {
        lists.decisions().shown().stream()
                .filter(decision -> decision.code().equals(code))
                .findFirst()
                .ifPresent(decision -> lists.decisions().select(decision.id()));
    }

    private void row(String tab, int row) {
        switch (tab) {
            case "meetings" ->
                meetings.open().get().ifPresent(meeting -> meetings.item().set(at(meeting.agenda(), row)));
            case "decisions" ->
                at(lists.decisions().shown(), row)
                        .ifPresent(decision -> lists.decisions().select(decision.id()));
            case "actions" ->
                at(lists.actions().shown(), row)
                        .ifPresent(action -> lists.actions().select(action.id()));
            case "risks" ->
                at(lists.risks().shown(), row).ifPresent(risk -> lists.risks().select(risk.id()));
            default ->
                at(budget.lines().shown(), row).ifPresent(line -> budget.lines().select(line.id()));
        }
    }

    /** Returns a row; empty if the list has not been read yet, or is shorter. */
    private static <R> Optional<R> at(List<R> rows, int row) {
        return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    @Override
    public void dispose() {
        shown.unsubscribe();
        model.dispose();
    }
}
