package nl.lotwijzer.desktop.sessions;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.RunKind;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheet.Line;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tab with the run sheet: what happens one after the other, and beside it the chosen item. */
final class RunSheetPane extends VBox {
    /** From this width on, in pixels, the list has room for everything that is known of an item. */
    private static final double WIDE = 760;

    private static final double ROW = 32;
    private static final int STEP = 5;

    private final Texts texts;
    private final RunSheetModel model;
    private final TableView<Line> table;
    private final RunItemForm form;
    private final Label total = Labels.muted("");
    private final HBox verdict = new HBox();
    private final Label now = Labels.text("");
    private final MenuButton more;
    private final HBox main = new HBox(16);
    private final Runnable export;
    private boolean naming;

    RunSheetPane(Workspace workspace, SessionsModel sessions, SessionPapers papers) {
        this.export =
                () -> sessions.content().get().map(SessionContent::session).ifPresent(papers::runSheet);
        this.texts = workspace.texts();
        this.model = new RunSheetModel(workspace, sessions);
        this.form = new RunItemForm(model, texts);
        this.table = table();
        this.more = Buttons.more(text("more"));
        getStyleClass().add("tab-content");
        now.getStyleClass().add("run-now");
        now.managedProperty().bind(now.textProperty().isNotEmpty());
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(main, Priority.ALWAYS);
        model.sheet().subscribe(sheet -> sheet.ifPresent(this::show));
        model.now().subscribe(_ -> tellNow());
        Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(10), _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        // The clock stands still while nobody looks.
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    private TableView<Line> table() {
        TableView<Line> built = TableBuilder.of(model.lines())
                .node(text("runTime"), 155, this::times, Comparator.comparingInt(Line::number))
                .number(text("runMin"), 50, line -> line.item().minutes(), minutes -> text("number", minutes))
                .node(text("runItem"), 240, this::what, Comparator.comparingInt(Line::number))
                .text(text("runOwner"), 90, line -> line.item().owner())
                .text(text("runRoom"), 90, line -> line.item().room())
                .text(text("runMaterial"), 160, line -> line.item().material())
                .build();
        built.setId("run-sheet");
        built.setFixedCellSize(TextSize.height(ROW));
        built.getColumns().forEach(column -> column.setSortable(false));
        built.widthProperty().subscribe(width -> {
            built.getColumns().get(5).setVisible(width.doubleValue() > WIDE);
            built.getColumns().get(4).setVisible(width.doubleValue() > WIDE - 180);
        });
        built.setRowFactory(_ -> new RunRow(model));
        built.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.choose(Optional.of(line));
                form.show(line);
            }
        });
        built.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return built;
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case INSERT -> does(this::add);
            case DELETE -> does(model::remove);
            case UP -> event.isAltDown() && does(() -> model.move(-1));
            case DOWN -> event.isAltDown() && does(() -> model.move(1));
            case PLUS, ADD -> does(() -> model.lengthen(STEP));
            case EQUALS -> event.isShiftDown() && does(() -> model.lengthen(STEP));
            case MINUS, SUBTRACT -> does(() -> model.lengthen(-STEP));
            case ENTER, F2 -> does(form::nameIt);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean does(Runnable deed) {
        deed.run();
        return true;
    }

    private void add() {
        naming = true;
        model.add();
    }

    private Node times(Line line) {
        RunSheet sheet = model.sheet().get().orElseThrow();
        Label time = new Label(text("fromTo", sheet.clock(line.start()), sheet.clock(line.end())));
        HBox cell = new HBox(6, time);
        time.setMinWidth(USE_PREF_SIZE);
        cell.getStyleClass().add("run-time");
        if (line.item().fixed().isPresent()) {
            FontIcon pin = new FontIcon(Feather.LOCK);
            pin.getStyleClass().add("run-pin");
            Label fixed = new Label(null, pin);
            fixed.setTooltip(new Tooltip(text("fixedStart")));
            fixed.setAccessibleText(text("fixedStart"));
            cell.getChildren().add(fixed);
        }
        if (line.slack()) {
            cell.getChildren().add(gap("run-slack", "slack", line.gap()));
        } else if (line.overlap()) {
            cell.getChildren().add(gap("run-overlap", "overlap", line.gap().negated()));
        }
        return cell;
    }

    private Label gap(String style, String key, Duration gap) {
        Label label = new Label(text(key, gap.toMinutes()));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(text(key + "About", gap.toMinutes())));
        return label;
    }

    private Node what(Line line) {
        FontIcon icon = new FontIcon(sign(line.item().kind()));
        Label kind = new Label(null, icon);
        kind.setTooltip(new Tooltip(texts.get("sessions.run." + line.item().kind())));
        kind.getStyleClass().addAll("run-kind", "run-" + line.item().kind());
        Label title = new Label(line.item().title());
        title.setTooltip(new Tooltip(line.item().title()));
        HBox cell = new HBox(8, kind, title);
        cell.getStyleClass().add("run-time");
        return cell;
    }

    static Feather sign(RunKind kind) {
        return switch (kind) {
            case ARRIVAL -> Feather.LOG_IN;
            case PLENARY -> Feather.USERS;
            case SPEAKER -> Feather.MIC;
            case TABLES -> Feather.MESSAGE_CIRCLE;
            case VOTE -> Feather.CHECK_SQUARE;
            case BREAK -> Feather.COFFEE;
            case LOGISTICS -> Feather.BOX;
        };
    }

    private void show(RunSheet sheet) {
        if (sheet.lines().isEmpty()) {
            getChildren().setAll(empty());
            return;
        }
        if (main.getChildren().isEmpty() || main.getParent() == null) {
            Button add = Buttons.secondary(text("runAdd"), Feather.PLUS, this::add);
            add.setId("run-add");
            Button shift = Buttons.secondary(text("shift"), Feather.CLOCK, model::shift);
            verdict.getStyleClass().add("mark-line");
            main.getChildren().setAll(table, form);
            getChildren().setAll(new Toolbar(total, verdict).right(add, shift, more), now, main);
        }
        selectAgain();
        total.setText(text(
                "runTotal",
                sheet.lines().size(),
                "%d:%02d".formatted(sheet.total().toHours(), sheet.total().toMinutesPart())));
        verdict.getChildren().setAll(verdict(sheet));
        more.getItems().setAll(menu());
        tellNow();
    }

    private Node verdict(RunSheet sheet) {
        long over = sheet.overrun().toMinutes();
        String end = sheet.clock(sheet.end());
        if (over > 0) {
            return new StatusBadge(Tone.DANGER, text("runOver", end, over));
        }
        return over == 0
                ? new StatusBadge(Tone.SUCCESS, text("runExact", end))
                : new StatusBadge(Tone.NEUTRAL, text("runUnder", end, -over));
    }

    private void tellNow() {
        RunSheet sheet = model.sheet().get().orElse(null);
        Optional<Line> going = model.now().get();
        if (sheet == null || going.isEmpty()) {
            now.setText("");
        } else {
            Line line = going.get();
            String next = model.next()
                    .map(one ->
                            text("runNext", sheet.clock(one.start()), one.item().title()))
                    .orElse("");
            now.setText(text("runNow", line.item().title(), model.minutesLeft(line), next));
        }
        table.refresh();
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain() {
        Line line = model.chosen().orElse(model.lines().getFirst());
        table.getSelectionModel().select(line.number() - 1);
        form.show(line);
        if (naming) {
            naming = false;
            form.nameIt();
        }
    }

    private EmptyState empty() {
        Button add = Buttons.secondary(text("runAdd"), Feather.PLUS, this::add);
        MenuButton copy = new MenuButton(text("runCopy"), new FontIcon(Feather.COPY));
        copies().forEach(copy.getItems()::add);
        copy.setDisable(copy.getItems().isEmpty());
        return new EmptyState(Feather.LIST, text("noRun"), text("noRunYet"), add, copy);
    }

    private List<MenuItem> copies() {
        return model.others().stream()
                .map(session -> Buttons.item(
                        text("listTitle", session.number(), session.title()), Feather.COPY, () -> model.copy(session)))
                .toList();
    }

    private MenuItem[] menu() {
        Menu copy = new Menu(text("runCopy"), new FontIcon(Feather.COPY));
        copy.getItems().setAll(copies());
        copy.setDisable(copy.getItems().isEmpty());
        return new MenuItem[] {
            Buttons.item(text("runExport"), Feather.SAVE, export),
            copy,
            Buttons.item(text("runUp"), Feather.ARROW_UP, () -> model.move(-1)),
            Buttons.item(text("runDown"), Feather.ARROW_DOWN, () -> model.move(1)),
            Buttons.item(text("runRemove"), Feather.TRASH_2, model::remove)
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
