package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.checkin.CheckInWindow;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.evaluation.EvaluationPane;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import org.kordamp.ikonli.feather.Feather;

/** The sessions: a list at the left, and of the open one its details, attendance, tables and facilitators. */
public final class SessionsScreen implements Screen {
    private final Texts texts;
    private final SessionsModel model;
    private final ScreenPane pane;
    private final ListView<Session> list = SpokenName.ofPlace(new ListView<>());
    private final TabPane tabs = new TabPane();
    private final Tab details;
    private final Tab runSheet;
    private final Tab attendance;
    private final Tab reminders;
    private final Tab tables;
    private final TablesPane tablesPane;
    private final Tab team;
    private final Tab evaluation;
    private final EvaluationPane evaluationPane;
    private final CheckInWindow doors;
    private boolean selecting;

    public SessionsScreen(Workspace workspace) {
        this.texts = workspace.texts();
        this.model = new SessionsModel(workspace);
        this.doors = new CheckInWindow(workspace);
        SessionPapers papers = new SessionPapers(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"))
                .actions(
                        Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile),
                        Buttons.primary(text("add"), Feather.PLUS, this::add));
        pane.getStylesheets().add(StyleSheets.of(SessionsScreen.class, "sessions.css"));
        details = tab("details", new SessionDetailsPane(model, texts, papers));
        runSheet = tab("run", new RunSheetPane(workspace, model, papers));
        attendance = tab("attendance", new AttendancePane(workspace, model, papers, this::checkIn));
        reminders = tab("reminders", new RemindersPane(workspace, model, papers));
        tablesPane = new TablesPane(workspace, model);
        tables = tab("tables", tablesPane);
        team = tab("team", new TeamPane(workspace, model));
        evaluationPane =
                new EvaluationPane(workspace, model.content().map(content -> content.map(SessionContent::session)));
        evaluation = tab("evaluation", evaluationPane);
        tabs.getTabs().setAll(details, runSheet, reminders, attendance, tables, team, evaluation);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().select(attendance);
        list.setId("sessions");
        list.getStyleClass().add("session-list");
        list.setCellFactory(view -> new SessionCell(texts));
        list.setFixedCellSize(TextSize.height(70));
        list.setItems(model.sessions());
        list.getSelectionModel().selectedItemProperty().subscribe(session -> {
            if (session != null && !selecting) {
                model.open(session.id());
            }
        });
        model.content().subscribe(this::show);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(text("tab." + key), content);
        tab.setId("tab-" + key);
        return tab;
    }

    private void show(Optional<SessionContent> content) {
        if (content.isEmpty()) {
            pane.content(new EmptyState(
                    Feather.CALENDAR,
                    text("none"),
                    text("noneYet"),
                    Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile)));
            return;
        }
        if (tabs.getParent() == null) {
            HBox main = new HBox(list, tabs);
            main.setSpacing(16);
            HBox.setHgrow(tabs, Priority.ALWAYS);
            pane.content(main);
        }
        selecting = true;
        model.sessions().stream()
                .filter(session -> session.id() == content.get().session().id())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        selecting = false;
    }

    private void checkIn() {
        model.content().get().ifPresent(content -> doors.open(content.session().id()));
    }

    private void add() {
        tabs.getSelectionModel().select(details);
        model.add();
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail the name of a tab, as {@code tables}, and after a space, if wanted, the id of a session, or, of the
     *     evaluation, what to show of it
     */
    @Override
    public void onShow(String detail) {
        if (detail.startsWith("evaluation")) {
            tabs.getSelectionModel().select(evaluation);
            evaluationPane.open(detail.substring("evaluation".length()).strip());
            return;
        }
        String[] words = detail.split(" ", -1);
        switch (words[0]) {
            case "details" -> tabs.getSelectionModel().select(details);
            case "run" -> tabs.getSelectionModel().select(runSheet);
            case "reminders" -> tabs.getSelectionModel().select(reminders);
            case "attendance" -> tabs.getSelectionModel().select(attendance);
            case "tables" -> tabs.getSelectionModel().select(tables);
            case "team" -> tabs.getSelectionModel().select(team);
            default -> {} // The navigation names no tab: the one that was open stays open.
        }
        if (words.length > 1 && words[1].matches("\\d+")) {
            model.open(Long.parseLong(words[1]));
        }
        if (words[0].equals("tables")) {
            tablesPane.open(words[words.length - 1]);
        }
    }

    @Override
    public void dispose() {
        evaluationPane.dispose();
        doors.close();
        model.dispose();
    }
}
