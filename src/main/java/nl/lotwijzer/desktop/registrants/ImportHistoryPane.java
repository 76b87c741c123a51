package nl.lotwijzer.desktop.registrants;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.registrants.ImportHistoryModel.Refused;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ImportHistory.Entry;
import nl.lotwijzer.registration.RefusedLayout;
import nl.lotwijzer.registration.RefusedRow;
import nl.lotwijzer.registration.RefusedRow.State;
import org.kordamp.ikonli.feather.Feather;

/** The imports above, the refused rows of one of them below, and beside them the row that is corrected. */
final class ImportHistoryPane {
    private static final double IMPORTS_SHOWN = 168;
    private static final int ADDED = 2;
    private static final int TO_LOOK_AT = 6;
    private static final int COLUMN = 2;
    private static final int REASON = 4;

    private final Texts texts;
    private final ImportHistoryModel model;
    private final ZoneId zone;
    private final ScreenPane pane;
    private final ObservableList<RefusedRow> rows = FXCollections.observableArrayList();
    private final TableView<Entry> imports;
    private final TableView<RefusedRow> refused;
    private final Label heading = Labels.heading("");
    private final Button aside;
    private final MenuItem save;
    private final MenuItem clear;
    private final Toolbar bar;

    ImportHistoryPane(Texts texts, ImportHistoryModel model, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.zone = zone;
        this.imports = imports();
        this.refused = refused();
        aside = Buttons.secondary(text("aside"), Feather.ARCHIVE, () -> model.setAside(selected()));
        save = Buttons.item(texts.get("desktop.registrants.saveRefused"), Feather.SAVE, model::save);
        clear = Buttons.item(text("clear"), Feather.TRASH_2, model::clear);
        bar = new Toolbar(heading).right(aside, Buttons.more(texts.get("desktop.registrants.more"), save, clear));
        pane = new ScreenPane(text("title"), text("purpose"))
                .actions(Buttons.secondary(text("back"), Feather.ARROW_LEFT, model::leave));
        model.chosenProperty().subscribe(this::show);
        model.triedProperty().subscribe(tried -> inspect());
        refused.getSelectionModel().selectedItemProperty().subscribe(row -> inspect());
        imports.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.choose(entry);
            }
        });
    }

    Node node() {
        return pane;
    }

    private TableView<Entry> imports() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
        TableView<Entry> table = TableBuilder.of(model.entries())
                .value(text("time"), 150, (Entry entry) -> entry.batch().time(), time::format)
                .text(text("file"), 260, entry -> entry.batch().file())
                .number(text("added"), 80, entry -> entry.batch().added(), this::written)
                .number(text("changed"), 80, entry -> entry.batch().changed(), this::written)
                .number(text("unchanged"), 90, entry -> entry.batch().unchanged(), this::written)
                .number(text("refused"), 90, entry -> entry.batch().refused(), this::written)
                .node(text("toLookAt"), 150, this::badge, Comparator.comparingInt(Entry::open))
                .placeholder(new EmptyState(Feather.CLOCK, text("noneTitle"), text("noneText")))
                .build();
        table.setAccessibleText(text("title"));
        table.setPrefHeight(IMPORTS_SHOWN);
        table.setMinHeight(IMPORTS_SHOWN);
        return table;
    }

    private Node badge(Entry entry) {
        return entry.open() == 0
                ? new StatusBadge(Tone.SUCCESS, text("allDone"))
                : new StatusBadge(Tone.WARNING, text("open", entry.open()));
    }

    private TableView<RefusedRow> refused() {
        TableView<RefusedRow> table = TableBuilder.of(rows)
                .number(texts.get("desktop.registrants.row"), 64, RefusedRow::row, number -> Integer.toString(number))
                .node(texts.get("desktop.registrants.state"), 130, this::state, Comparator.comparing(RefusedRow::state))
                .text(texts.get("desktop.registrants.column"), 130, this::column)
                .text(texts.get("desktop.registrants.value"), 160, this::value)
                .text(texts.get("desktop.registrants.reason"), 420, this::reason)
                .placeholder(Labels.muted(text("noRows")))
                .build();
        table.setAccessibleText(text("refusedRows"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Node state(RefusedRow row) {
        String name = texts.get(row.state().nameKey());
        return switch (row.state()) {
            case OPEN -> new StatusBadge(Tone.WARNING, name);
            case READ -> new StatusBadge(Tone.SUCCESS, name);
            case ASIDE -> new StatusBadge(Tone.NEUTRAL, Feather.ARCHIVE, name);
        };
    }

    private String column(RefusedRow row) {
        return Objects.requireNonNullElse(row.reasons().getFirst().place().column(), "");
    }

    private String value(RefusedRow row) {
        return Objects.requireNonNullElse(row.reasons().getFirst().place().value(), "");
    }

    private String reason(RefusedRow row) {
        return row.state() == State.ASIDE
                ? text("asideBecause", row.ground())
                : WizardPages.sentence(texts.get(row.reasons().getFirst().reason()));
    }

    private void show(Optional<Refused> chosen) {
        if (chosen.isEmpty()) {
            pane.content(new EmptyState(Feather.CLOCK, text("noneTitle"), text("noneText")));
            return;
        }
        Refused now = chosen.get();
        long before = selected().stream().map(RefusedRow::id).findFirst().orElse(0L);
        rows.setAll(now.rows());
        heading.setText(text("rowsOf", now.entry().batch().file(), now.rows().size()));
        imports.getSelectionModel().select(now.entry());
        rows.stream().filter(row -> row.id() == before).findFirst().ifPresent(refused.getSelectionModel()::select);
        boolean changing = !model.readOnly();
        aside.setDisable(now.entry().open() == 0 || !changing);
        save.setDisable(now.entry().open() == 0);
        clear.setDisable(now.rows().isEmpty() || !changing);
        VBox main = new VBox(imports, bar, refused);
        main.getStyleClass().add("wizard-page");
        pane.content(main);
        inspect();
    }

    private List<RefusedRow> selected() {
        return refused.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void inspect() {
        List<RefusedRow> now = selected();
        Optional<RefusedLayout> layout = model.chosenProperty().get().flatMap(Refused::layout);
        boolean alone = now.size() != 1 || layout.isEmpty();
        pane.inspector(
                alone
                        ? null
                        : new RefusedRowForm(
                                        texts,
                                        model,
                                        now.getFirst(),
                                        layout.orElseThrow(),
                                        () -> refused.getSelectionModel().clearSelection())
                                .node());
        // Beside the form there is room for the file and what is to be done, and for the reason.
        imports.getColumns().subList(ADDED, TO_LOOK_AT).forEach(column -> column.setVisible(alone));
        refused.getColumns().subList(COLUMN, REASON).forEach(column -> column.setVisible(alone));
    }

    private String written(int number) {
        return texts.get("desktop.registrants.count", number);
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.imports." + thing, arguments);
    }
}
