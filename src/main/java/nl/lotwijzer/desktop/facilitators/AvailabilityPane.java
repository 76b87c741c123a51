package nl.lotwijzer.desktop.facilitators;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.facilitators.Availability;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with who can come when: facilitators by sessions, filled in with one key a cell. */
final class AvailabilityPane extends VBox {
    private final Texts texts;
    private final FacilitatorsModel model;
    private final Consumer<@Nullable Node> inspector;
    private @Nullable SessionGrid<FacilitatorRow> grid;
    private List<Session> sessions = List.of();

    /** @param inspector shows something beside the tab, or nothing */
    AvailabilityPane(FacilitatorsModel model, Texts texts, Consumer<@Nullable Node> inspector) {
        this.model = model;
        this.texts = texts;
        this.inspector = inspector;
        getStyleClass().add("tab-page");
        model.sessions().subscribe(now -> show());
        model.all().subscribe(this::show);
    }

    private void show() {
        if (model.all().isEmpty() || model.sessions().get().isEmpty()) {
            grid = null;
            sessions = List.of();
            getChildren().setAll(new EmptyState(Feather.CALENDAR, text("noAvailability"), text("noAvailabilityYet")));
            return;
        }
        SessionGrid<FacilitatorRow> shown = grid;
        if (shown == null || !sessions.equals(model.sessions().get())) {
            sessions = model.sessions().get();
            shown = build();
            grid = shown;
            VBox.setVgrow(shown.table(), Priority.ALWAYS);
            getChildren().setAll(shown.table(), Labels.muted(text("availabilityKeys")));
        }
        shown.show(List.copyOf(model.all()));
        heads(shown);
    }

    private SessionGrid<FacilitatorRow> build() {
        SessionGrid<FacilitatorRow> built = new SessionGrid<>(
                FXCollections.observableArrayList(),
                builder ->
                        builder.text(text("name"), 200, row -> row.facilitator().name()),
                this::column,
                sessions.size(),
                builder -> {});
        built.table().setId("availability");
        built.table().getStyleClass().add("session-grid");
        built.selected().subscribe(cell -> cell.ifPresent(this::inspect));
        return built.onKey(this::key);
    }

    private void column(TableBuilder<FacilitatorRow> builder, int session) {
        builder.node(
                "",
                84,
                row -> cell(row, sessions.get(session)),
                Comparator.comparing(row -> row.answer(sessions.get(session)).availability()));
    }

    /** The head of a session says how many can come. */
    private void heads(SessionGrid<FacilitatorRow> of) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMM", texts.language().locale());
        for (int session = 0; session < sessions.size(); session++) {
            Session one = sessions.get(session);
            long yes = model.all().stream()
                    .filter(row -> row.answer(one).availability() == Availability.YES)
                    .count();
            long perhaps = model.all().stream()
                    .filter(row -> row.answer(one).availability() == Availability.IF_NEED_BE)
                    .count();
            Label head =
                    new Label(text("availabilityHead", one.number(), one.date().format(day), yes, perhaps));
            head.getStyleClass().add("grid-head");
            head.setTooltip(new Tooltip(text("availabilityAbout", one.title(), yes, perhaps)));
            of.table().getColumns().get(session + 1).setGraphic(head);
        }
    }

    private Node cell(FacilitatorRow row, Session session) {
        DayAnswer answer = row.answer(session);
        Label label = new Label(text("answerShort." + answer.availability()));
        label.getStyleClass().add("answer-" + answer.availability().name().toLowerCase(Locale.ROOT));
        if (row.clash(session)) {
            label.getStyleClass().add("work-clash");
            label.setText(text("answerClash", label.getText()));
        }
        if (!answer.reason().isEmpty()) {
            label.setTooltip(new Tooltip(answer.reason()));
            label.setText(label.getText() + " *");
        }
        label.setAccessibleText(
                text("cellAbout", row.facilitator().name(), session.number(), text("answer." + answer.availability())));
        return label;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Availability> chosen = answer(event.getCode());
        if (chosen.isPresent() && grid != null) {
            grid.selected().get().ifPresent(cell -> answer(cell, chosen.get()));
            event.consume();
        }
    }

    /** J and Y for yes, M for if need be, N for no, the question mark's key and Delete for not known. */
    private static Optional<Availability> answer(KeyCode code) {
        return switch (code) {
            case J, Y -> Optional.of(Availability.YES);
            case M -> Optional.of(Availability.IF_NEED_BE);
            case N -> Optional.of(Availability.NO);
            case DELETE, BACK_SPACE, SLASH -> Optional.of(Availability.UNKNOWN);
            default -> Optional.empty();
        };
    }

    private void answer(SessionGrid.Cell<FacilitatorRow> cell, Availability availability) {
        Session session = sessions.get(cell.session());
        model.answer(
                cell.row(),
                session,
                new DayAnswer(availability, cell.row().answer(session).reason()));
    }

    private void inspect(SessionGrid.Cell<FacilitatorRow> cell) {
        Session session = sessions.get(cell.session());
        DayAnswer answer = cell.row().answer(session);
        FilterChips<Availability> chips = new FilterChips<>(answer.availability());
        for (Availability one : Availability.values()) {
            chips.chip(one, text("answer." + one));
        }
        chips.selectedProperty().subscribe((before, now) -> answer(cell, now));
        TextField reason = new TextField(answer.reason());
        reason.setPromptText(text("reasonHint"));
        reason.setOnAction(
                event -> model.answer(cell.row(), session, new DayAnswer(answer.availability(), reason.getText())));
        reason.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.answer(cell.row(), session, new DayAnswer(answer.availability(), reason.getText()));
            }
        });
        Inspector shown = new Inspector(
                        cell.row().facilitator().name(),
                        text("cellTitle", session.number(), session.title()),
                        text("close"),
                        () -> inspector.accept(null))
                .section(text("available"))
                .add(chips)
                .section(text("reason"))
                .add(reason);
        cell.row()
                .at(session)
                .ifPresent(member -> shown.section(text("work"))
                        .add(Labels.text(
                                member.table() == null
                                        ? texts.get("sessions.role." + member.role())
                                        : text("atTable", member.table()))));
        inspector.accept(shown);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
