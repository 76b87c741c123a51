package nl.lotwijzer.desktop.facilitators;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.Availability;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamPlan;
import nl.lotwijzer.staffing.Staffing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tab with the allocation: facilitators by sessions with the numbers of their tables, as it stands or as a draft. */
final class AllocationPane extends VBox {
    private static final double LOAD_WIDTH = 64;

    /** A facilitator in a plan. */
    private record Row(int facilitator, TeamPlan plan) {}

    private final Workspace workspace;
    private final Texts texts;
    private final AllocationModel model;
    private final Consumer<@Nullable Node> inspector;
    private final VBox messages = new VBox(6);
    private @Nullable SessionGrid<Row> grid;
    private List<Session> sessions = List.of();
    private String typed = "";
    private List<Long> wanted = List.of();

    /** @param inspector shows something beside the tab, or nothing */
    AllocationPane(Workspace workspace, AllocationModel model, Consumer<@Nullable Node> inspector) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        this.inspector = inspector;
        getStyleClass().add("tab-page");
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(AllocationModel.Shown shown) {
        TeamPlan plan = shown.plan();
        if (plan.facilitators().isEmpty() || plan.sessions().isEmpty()) {
            grid = null;
            sessions = List.of();
            getChildren().setAll(nothing(plan));
            return;
        }
        messages.getChildren().setAll(messages(shown));
        SessionGrid<Row> shownGrid = grid;
        if (shownGrid == null || !sessions.equals(plan.sessions())) {
            sessions = plan.sessions();
            shownGrid = build(plan);
            grid = shownGrid;
            VBox.setVgrow(shownGrid.table(), Priority.ALWAYS);
            getChildren().setAll(toolbar(plan), messages, shownGrid.table(), Labels.muted(text("allocationLegend")));
        }
        shownGrid.show(IntStream.range(0, plan.facilitators().size())
                .mapToObj(facilitator -> new Row(facilitator, plan))
                .toList());
        headers(shownGrid, plan);
        chooseWanted();
    }

    private Node nothing(TeamPlan plan) {
        return plan.facilitators().isEmpty()
                ? new EmptyState(Feather.MESSAGE_CIRCLE, text("none"), text("noneYet"))
                : new EmptyState(
                        Feather.GRID,
                        text("noTables"),
                        text("noTablesYet"),
                        Buttons.secondary(
                                text("toTables"), Feather.GRID, () -> workspace.navigate(Place.SESSIONS, "tables")));
    }

    private Node toolbar(TeamPlan plan) {
        SplitMenuButton propose = new SplitMenuButton();
        propose.setId("propose");
        propose.setText(text("propose"));
        propose.setGraphic(new FontIcon(Feather.SHUFFLE));
        propose.getStyleClass().add("accent");
        propose.setOnAction(event -> model.propose(Optional.empty()));
        for (int session = 0; session < plan.sessions().size(); session++) {
            int only = session;
            MenuItem item =
                    new MenuItem(text("proposeOne", plan.sessions().get(session).number()));
            item.setOnAction(event -> model.propose(Optional.of(only)));
            propose.getItems().add(item);
        }
        return new Toolbar(propose, Buttons.secondary(text("rules"), Feather.SLIDERS, this::showRules));
    }

    private void showRules() {
        inspector.accept(new AllocationRulesForm(model, texts, () -> inspector.accept(null)));
    }

    private List<Node> messages(AllocationModel.Shown shown) {
        List<Node> lines = new ArrayList<>();
        if (shown.draft()) {
            lines.add(new Banner(
                    Tone.ACCENT,
                    text("draft", shown.changes()),
                    Buttons.secondary(text("stepBack"), Feather.CORNER_UP_LEFT, model::stepBack),
                    Buttons.secondary(text("discard"), model::discard),
                    Buttons.primary(text("accept"), Feather.CHECK, model::accept)));
        }
        if (!shown.shortages().isEmpty()) {
            lines.add(new Banner(
                    Tone.WARNING,
                    String.join("\n", shown.shortages().stream().map(texts::get).toList())));
        }
        lines.add(new AllocationScore(shown, texts));
        return lines;
    }

    private SessionGrid<Row> build(TeamPlan plan) {
        ObservableList<Row> rows = FXCollections.observableArrayList();
        SessionGrid<Row> built = new SessionGrid<>(
                rows,
                builder -> builder.node(text("name"), 190, this::name, Comparator.comparingInt(Row::facilitator)),
                this::column,
                plan.sessions().size(),
                builder -> builder.node(text("load"), 110, this::load, Comparator.comparingInt(Row::facilitator)));
        built.table().setId("allocation");
        built.table().getStyleClass().add("session-grid");
        built.selected().subscribe(cell -> cell.ifPresent(this::inspect));
        return built.onKey(event -> AllocationKeys.heed(event, this));
    }

    private void column(TableBuilder<Row> builder, int session) {
        builder.node("", 66, row -> cell(row, session), Comparator.comparingInt(Row::facilitator));
    }

    private void headers(SessionGrid<Row> of, TeamPlan plan) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMM", texts.language().locale());
        for (int session = 0; session < plan.sessions().size(); session++) {
            Session one = plan.sessions().get(session);
            int led = plan.tables(session) - plan.openTables(session);
            Label head = new Label(text("sessionHead", one.number(), led, plan.tables(session)));
            head.getStyleClass().add(plan.openTables(session) > 0 ? "work-clash" : "grid-head");
            head.setTooltip(new Tooltip(text(
                    "sessionAbout",
                    one.title(),
                    led,
                    plan.tables(session),
                    plan.reserves(session),
                    one.date().format(day))));
            of.table().getColumns().get(session + 1).setGraphic(head);
        }
    }

    private Node name(Row row) {
        boolean experienced =
                row.plan().facilitators().get(row.facilitator()).skills().experienced();
        Label name = new Label(row.plan().facilitators().get(row.facilitator()).name());
        Label level = new Label(text(experienced ? "short.experienced" : "short.new"));
        level.getStyleClass().add(experienced ? "level-experienced" : "level-new");
        level.setTooltip(new Tooltip(text(experienced ? "experienced" : "newcomer")));
        HBox box = new HBox(6, level, name);
        box.getStyleClass().add("grid-name");
        return box;
    }

    private Node cell(Row row, int session) {
        TeamPlan plan = row.plan();
        int place = plan.place(row.facilitator(), session);
        Label label = new Label(words(plan, row.facilitator(), session));
        boolean broken = !plan.broken(row.facilitator(), session).isEmpty();
        label.getStyleClass().add(broken ? "work-clash" : place == Staffing.OFF ? "muted" : "work");
        if (plan.locked(row.facilitator(), session)) {
            label.setGraphic(new FontIcon(Feather.LOCK));
        }
        label.setAccessibleText(text(
                "cellAbout",
                plan.facilitators().get(row.facilitator()).name(),
                plan.sessions().get(session).number(),
                label.getText()));
        return label;
    }

    private String words(TeamPlan plan, int facilitator, int session) {
        if (plan.chairs(facilitator, session)) {
            return text("short.CHAIR");
        }
        int place = plan.place(facilitator, session);
        if (place >= 0) {
            return Integer.toString(place + 1);
        }
        if (place == Staffing.RESERVE) {
            return text("short.RESERVE");
        }
        return plan.availability(facilitator, session) == Availability.NO ? "✕" : "·";
    }

    private Node load(Row row) {
        int load = row.plan().load(row.facilitator());
        Region bar = new Region();
        bar.getStyleClass().add("load-bar");
        double width = LOAD_WIDTH * load / model.greatestLoad();
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        Label number = new Label(Integer.toString(load));
        HBox box = new HBox(6, number, bar);
        box.getStyleClass().add("grid-name");
        box.setAccessibleText(text("loadAbout", load));
        return box;
    }

    private void inspect(SessionGrid.Cell<Row> cell) {
        typed = "";
        inspector.accept(new AllocationInspector(
                model, texts, cell.row().facilitator(), cell.session(), () -> inspector.accept(null)));
    }

    /** Takes a digit of the number of a table; the table is given as soon as no other number begins like this. */
    void digit(int digit) {
        chosen(cell -> {
            typed += digit;
            int number = Integer.parseInt(typed);
            if (number * 10 > cell.row().plan().tables(cell.session())) {
                enter();
            }
        });
    }

    /** Gives the table whose number was typed. */
    void enter() {
        if (!typed.isEmpty()) {
            int number = Integer.parseInt(typed);
            typed = "";
            if (number > 0) {
                place(number - 1);
            }
        }
    }

    /** Gives the chosen cell this place. */
    void place(int place) {
        chosen(cell -> model.place(cell.row().facilitator(), cell.session(), place));
    }

    /** Locks the chosen cell, or lets it go. */
    void toggleLock() {
        chosen(cell -> model.lock(
                cell.row().facilitator(),
                cell.session(),
                !cell.row().plan().locked(cell.row().facilitator(), cell.session())));
    }

    /** Chooses the cell of a facilitator at a session, by their ids, now or as soon as it is there. */
    void choose(long facilitator, long session) {
        wanted = List.of(facilitator, session);
        chooseWanted();
    }

    private void chooseWanted() {
        SessionGrid<Row> shown = grid;
        Optional<TeamPlan> plan = model.shown().get().map(AllocationModel.Shown::plan);
        if (wanted.isEmpty() || shown == null || plan.isEmpty()) {
            return;
        }
        int row =
                plan.get().facilitators().stream().map(Facilitator::id).toList().indexOf(wanted.getFirst());
        int column = sessions.stream().map(Session::id).toList().indexOf(wanted.getLast());
        wanted = List.of();
        if (row >= 0 && column >= 0) {
            shown.select(row, column);
        }
    }

    void stepBack() {
        model.stepBack();
    }

    private void chosen(Consumer<SessionGrid.Cell<Row>> action) {
        if (grid != null) {
            grid.selected().get().ifPresent(action);
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
