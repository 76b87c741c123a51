package nl.lotwijzer.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.sessions.TablePlan;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the tables as they stand: seats coloured by a criterion, people to be dragged, and the score. */
final class TablesPane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final SessionsModel sessions;
    private final TablesModel model;
    private final List<Seat> seats = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    TablesPane(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.sessions = sessions;
        this.model = new TablesModel(workspace, sessions);
        getStyleClass().add("tab-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sessions.content().subscribe(content -> show());
        model.criterion().subscribe(criterion -> show());
    }

    private void show() {
        sessions.content().get().ifPresent(content -> {
            seats.clear();
            if (content.plan().isPresent()) {
                plan(content, content.plan().get());
            } else if (content.attendance().attendees().isEmpty()) {
                getChildren().setAll(nobody());
            } else {
                getChildren().setAll(notYet());
            }
        });
    }

    private Node nobody() {
        return new EmptyState(
                Feather.USERS,
                text("nobody"),
                text("nobodyYet"),
                Buttons.secondary(text("toParticipants"), Feather.USERS, () -> workspace.navigate(Place.PARTICIPANTS)));
    }

    private Node notYet() {
        return new EmptyState(Feather.GRID, text("noPlan"), text("noPlanYet"), arrange(text("arrange")));
    }

    private Button arrange(String words) {
        Button arrange = Buttons.secondary(words, Feather.GRID, model::arrange);
        arrange.setId("arrange");
        arrange.disableProperty().bind(model.arranging());
        return arrange;
    }

    private void plan(SessionContent content, TablePlan plan) {
        ComboBox<String> criterion = new ComboBox<>();
        criterion.getItems().setAll(model.criteria());
        criterion.setValue(model.criterion().get());
        criterion.setAccessibleText(text("colourBy"));
        criterion.valueProperty().subscribe((before, now) -> model.criterion().set(now));
        CategoryLegend legend =
                new CategoryLegend(model.categories(), category -> people(plan, category), this::pointOut);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox colours = new HBox(8, Labels.caption(text("colourBy")), criterion, legend);
        colours.setAlignment(Pos.CENTER_LEFT);
        ScoreLine score = new ScoreLine(plan.score(), texts);
        HBox.setHgrow(score, Priority.ALWAYS);
        HBox head = new HBox(
                12,
                score,
                arrange(text("arrangeAgain")),
                Buttons.more(text("more"), Buttons.item(text("clear"), Feather.TRASH_2, model::clear)));
        FlowPane tables = new FlowPane(4, 4);
        plan.tables().forEach(table -> tables.getChildren().add(table(table, content, plan)));
        scroll.setContent(tables);
        List<Node> parts = new ArrayList<>();
        parts.add(head);
        parts.add(colours);
        if (!plan.away().isEmpty() || !plan.waiting().isEmpty()) {
            parts.add(new Banner(
                    Tone.WARNING,
                    text("outdated", plan.away().size(), plan.waiting().size()),
                    Buttons.secondary(text("refresh"), model::refresh)));
        }
        parts.add(scroll);
        getChildren().setAll(parts);
    }

    private long people(TablePlan plan, String category) {
        return plan.tables().stream()
                .flatMap(table -> table.people().stream())
                .filter(person -> !plan.away().contains(person.id()))
                .filter(person -> person.category(model.criterion().get()).equals(category))
                .count();
    }

    private void pointOut(String category) {
        seats.forEach(seat -> seat.pointOut(category));
    }

    private Node table(TablePlan.Table table, SessionContent content, TablePlan plan) {
        List<Seat> around =
                table.people().stream().map(person -> seat(person, plan)).toList();
        seats.addAll(around);
        RoundTable.Head head = content.leader(table.number())
                .map(leader -> new RoundTable.Head(initials(leader), text("leads", leader.name(), table.number())))
                .orElseGet(() -> new RoundTable.Head("", text("nobodyLeads", table.number())));
        RoundTable drawn = new RoundTable(
                table.number(),
                text("tableName", table.number()),
                text("tableCount", table.people().size()),
                head,
                around);
        drawn.acceptDrops(dragged -> move(dragged, table.number(), plan), model::swap);
        return drawn;
    }

    private void move(long participant, int table, TablePlan plan) {
        boolean already =
                plan.tableOf(participant).map(one -> one.number() == table).orElse(false);
        if (!already) {
            model.move(participant, table);
        }
    }

    private Seat seat(Participant person, TablePlan plan) {
        String category = person.category(model.criterion().get());
        Seat seat = new Seat(
                person,
                category,
                model.categories().indexOf(category),
                plan.away().contains(person.id()));
        List<Participant> met = plan.metBefore(person.id());
        seat.describe(words(person, category, met, plan));
        SeatDrag.offer(seat, person.id());
        seat.setOnMouseEntered(event -> showMet(met, true));
        seat.setOnMouseExited(event -> showMet(met, false));
        ContextMenu menu = menu(person, plan);
        seat.setOnContextMenuRequested(event -> {
            menu.show(seat, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        seat.setOnMousePressed(event -> seat.requestFocus());
        seat.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                menu.show(seat, Side.BOTTOM, 0, 0);
                event.consume();
            }
        });
        return seat;
    }

    private void showMet(List<Participant> met, boolean on) {
        seats.stream().filter(seat -> met.contains(seat.participant())).forEach(seat -> seat.met(on));
    }

    private String words(Participant person, String category, List<Participant> met, TablePlan plan) {
        StringBuilder words = new StringBuilder(person.name()).append('\n').append(category);
        if (plan.away().contains(person.id())) {
            words.append('\n').append(text("away"));
        }
        for (Participant other : met) {
            String sessionNumbers = plan.encounters().between(person.id(), other.id()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            words.append('\n').append(text("metBefore", other.name(), sessionNumbers));
        }
        return words.toString();
    }

    private ContextMenu menu(Participant person, TablePlan plan) {
        ContextMenu menu = new ContextMenu();
        MenuItem title = new MenuItem(text("moveTitle", person.name()));
        title.setDisable(true);
        menu.getItems().add(title);
        for (TablePlan.Table table : plan.tables()) {
            boolean here = table.people().contains(person);
            if (!here) {
                menu.getItems()
                        .add(Buttons.item(
                                text("moveTo", table.number(), table.people().size()),
                                Feather.ARROW_RIGHT,
                                () -> model.move(person.id(), table.number())));
            }
        }
        return menu;
    }

    private static String initials(Facilitator facilitator) {
        String name = facilitator.name();
        String first = name.substring(0, name.offsetByCodePoints(0, 1));
        int last = name.lastIndexOf(' ') + 1;
        return last == 0 ? first : first + name.substring(last, name.offsetByCodePoints(last, 1));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
