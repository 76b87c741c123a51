package nl.lotwijzer.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableTrait;

/** The tables of one round with the people around them, and those who have no seat yet. */
final class PlanView extends VBox {
    private static final double GAP = 2;

    /** The height of the line with those who have no seat. */
    private static final double WAITING = 44;

    /** How much larger tables are drawn where there is room for all of them, the largest first. */
    private static final List<Double> SCALES = List.of(1.4, 1.3, 1.2, 1.1);

    private final Texts texts;
    private final TablesModel model;
    private final RulesModel rules;
    private final SeatMenu menus;
    private final TableMenu tableMenus;
    private final List<Seat> seats = new ArrayList<>();
    private final FlowPane tables = new FlowPane(GAP, GAP);
    private double width;
    private double height;

    PlanView(Texts texts, TablesModel model, RulesModel rules) {
        this.texts = texts;
        this.model = model;
        this.rules = rules;
        this.menus = new SeatMenu(texts, model, rules);
        this.tableMenus = new TableMenu(texts, rules);
        getStyleClass().add("plan");
        model.chosen().subscribe(this::markChosen);
    }

    /** Draws this plan. */
    void show(TablePlan plan, SessionContent content) {
        Optional<Long> focused = focused();
        seats.clear();
        getChildren().clear();
        if (!plan.waiting().isEmpty()) {
            getChildren().add(waiting(plan));
        }
        tables.getChildren().clear();
        plan.tables().forEach(table -> tables.getChildren().add(new Group(table(table, content, plan))));
        getChildren().add(tables);
        scale();
        markChosen();
        focused.flatMap(this::seatOf).ifPresent(Cursor::into);
    }

    /** Returns on whose seat the keyboard is, so that it still is when that person sits elsewhere. */
    private Optional<Long> focused() {
        return seats.stream()
                .filter(Node::isFocused)
                .map(seat -> seat.participant().id())
                .findFirst();
    }

    /** Draws the tables as large as they all fit in a view of this size; no smaller than can be read. */
    void fit(double viewWidth, double viewHeight) {
        width = viewWidth;
        height = viewHeight;
        scale();
    }

    private void scale() {
        double scale = SCALES.stream().filter(this::fits).findFirst().orElse(1.0);
        for (Node group : tables.getChildren()) {
            ((Group) group).getChildren().forEach(table -> {
                table.setScaleX(scale);
                table.setScaleY(scale);
            });
        }
    }

    private boolean fits(double scale) {
        double side = RoundTable.SIZE * scale + GAP;
        double room = height - (getChildren().size() > 1 ? WAITING : 0);
        return Math.floor(width / side) * Math.floor(room / side)
                >= tables.getChildren().size();
    }

    /** Has the seats of this category stand out; an empty text none. */
    void pointOut(String category) {
        seats.forEach(seat -> seat.pointOut(category));
    }

    private void markChosen() {
        seats.forEach(
                seat -> seat.chosen(model.chosen().contains(seat.participant().id())));
    }

    private Node waiting(TablePlan plan) {
        FlowPane strip = new FlowPane(6, 6, Labels.caption(text("withoutSeat")));
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("waiting");
        for (Participant person : plan.waiting()) {
            Seat seat = seat(person, plan);
            seat.setFocusTraversable(true);
            seats.add(seat);
            strip.getChildren().add(seat);
        }
        return strip;
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
                new RoundTable.Middle(
                        text("tableName", table.number()),
                        text("tableCount", table.people().size()),
                        table.traits().stream().map(this::sign).toList()),
                head,
                around);
        drawn.acceptDrops(
                new SeatDrag.Target(
                        dragged -> model.tryMove(dragged, table.number()),
                        model::tryNothing,
                        dragged -> move(dragged, table.number(), plan)),
                seat -> {
                    long sitting = seat.participant().id();
                    return new SeatDrag.Target(
                            dragged -> model.trySwap(dragged, sitting),
                            model::tryNothing,
                            dragged -> model.swap(dragged, sitting));
                });
        drawn.setOnContextMenuRequested(event -> {
            tableMenus.of(table, plan).show(drawn, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return drawn;
    }

    private Node sign(TableTrait trait) {
        HBox sign = new HBox();
        sign.getStyleClass().add("table-sign");
        if (trait.forWheelchair()) {
            sign.getChildren().add(new WheelchairSign());
        } else {
            sign.getChildren()
                    .add(Labels.caption(trait.language()
                            .substring(0, Math.min(3, trait.language().length()))));
        }
        Tooltip.install(
                sign,
                new Tooltip(trait.forWheelchair() ? text("traitWheelchair") : text("traitLanguage", trait.language())));
        return sign;
    }

    private void move(long participant, int table, TablePlan plan) {
        boolean already =
                plan.tableOf(participant).map(one -> one.number() == table).orElse(false);
        if (!already) {
            model.move(participant, table);
        }
    }

    private Seat seat(Participant person, TablePlan plan) {
        long id = person.id();
        String category = person.category(model.criterion().get());
        boolean locked = plan.locked().contains(id);
        List<TableRule> broken = plan.brokenBy(id);
        Seat seat = new Seat(
                person,
                category,
                model.categories().indexOf(category),
                new Seat.State(plan.away().contains(id), locked, !broken.isEmpty()));
        List<Participant> met = plan.metBefore(id);
        seat.describe(words(person, category, met, plan));
        if (!locked) {
            SeatDrag.offer(seat, id);
        }
        seat.setOnMouseEntered(event -> showMet(met, true));
        seat.setOnMouseExited(event -> showMet(met, false));
        seat.setOnContextMenuRequested(event -> {
            menus.of(person, plan).show(seat, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        seat.setOnMouseClicked(event -> choose(seat, event));
        seat.setOnKeyPressed(event -> press(seat, plan, event));
        return seat;
    }

    private void choose(Seat seat, MouseEvent event) {
        seat.requestFocus();
        boolean choosing = rules.draft().get().isPresent() || event.isShortcutDown() || event.isShiftDown();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && choosing) {
            model.toggle(seat.participant().id());
        }
    }

    private void press(Seat seat, TablePlan plan, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            ContextMenu menu = menus.of(seat.participant(), plan);
            menu.show(seat, Side.BOTTOM, 0, 0);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.toggle(seat.participant().id());
            event.consume();
        }
    }

    private void showMet(List<Participant> met, boolean on) {
        seats.stream().filter(seat -> met.contains(seat.participant())).forEach(seat -> seat.met(on));
    }

    private String words(Participant person, String category, List<Participant> met, TablePlan plan) {
        StringBuilder words = new StringBuilder(person.name()).append('\n').append(category);
        if (plan.away().contains(person.id())) {
            words.append('\n').append(text("away"));
        }
        if (plan.locked().contains(person.id())) {
            words.append('\n').append(text("lockedHere"));
        }
        for (TableRule rule : plan.brokenBy(person.id())) {
            words.append('\n').append(text("brokenHere", text("ruleKind." + rule.kind())));
        }
        for (Participant other : met) {
            String numbers = plan.encounters().between(person.id(), other.id()).stream()
                    .map(number -> number == plan.session().number() ? text("otherRound") : String.valueOf(number))
                    .collect(Collectors.joining(", "));
            words.append('\n').append(text("metBefore", other.name(), numbers));
        }
        return words.toString();
    }

    private static String initials(Facilitator facilitator) {
        String name = facilitator.name();
        String first = name.substring(0, name.offsetByCodePoints(0, 1));
        int last = name.lastIndexOf(' ') + 1;
        return last == 0 ? first : first + name.substring(last, name.offsetByCodePoints(last, 1));
    }

    private Optional<Seat> seatOf(long participant) {
        return seats.stream()
                .filter(seat -> seat.participant().id() == participant)
                .findFirst();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
