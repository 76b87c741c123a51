package nl.lotwijzer.desktop.facilitators;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.SpokenLanguages;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamMember;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the pool: everybody with a column per session, and the card of one beside it. */
final class PoolPane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final FacilitatorsModel model;
    private final Consumer<@Nullable Node> inspector;
    private final Label count = Labels.muted("");
    private final FilterChips<FacilitatorFilter> chips = new FilterChips<>(FacilitatorFilter.ALL);
    private final Subscription shownRows;
    private boolean empty = true;
    private List<Session> sessions = List.of();

    /** @param inspector shows something beside the tab, or nothing */
    PoolPane(Workspace workspace, FacilitatorsModel model, Consumer<@Nullable Node> inspector) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        this.inspector = inspector;
        getStyleClass().add("tab-page");
        for (FacilitatorFilter filter : FacilitatorFilter.values()) {
            chips.chip(filter, text("filter." + filter.name().toLowerCase(Locale.ROOT)));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        model.sessions().subscribe(now -> arrange());
        model.selected()
                .subscribe(
                        selected -> inspector.accept(selected.map(this::details).orElse(null)));
        shownRows = model.shown().subscribe(this::countRows);
        model.all().subscribe(this::arrangeIfEmptied);
        arrange();
    }

    private void arrangeIfEmptied() {
        if (empty != model.all().isEmpty()) {
            arrange();
        }
        countRows();
    }

    private void arrange() {
        if (!getChildren().isEmpty()
                && empty == model.all().isEmpty()
                && sessions.equals(model.sessions().get())) {
            return;
        }
        empty = model.all().isEmpty();
        sessions = model.sessions().get();
        if (empty) {
            getChildren().setAll(nobodyYet());
        } else {
            list();
        }
        countRows();
    }

    private Node nobodyYet() {
        return new EmptyState(
                Feather.MESSAGE_CIRCLE,
                text("none"),
                text("noneYet"),
                Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile));
    }

    private void list() {
        TableView<FacilitatorRow> table = table();
        SearchField search = new SearchField(text("search"));
        search.textProperty().bindBidirectional(model.search());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(new Toolbar(chips, search).right(count), table, Labels.muted(text("legend")));
    }

    private TableView<FacilitatorRow> table() {
        TableBuilder<FacilitatorRow> builder = TableBuilder.of(model.shown())
                .text(text("name"), 170, row -> row.facilitator().name())
                .node(
                        text("experience"),
                        130,
                        this::experience,
                        Comparator.comparing(row -> row.facilitator().skills().experienced()))
                .text(text("languages"), 140, row -> SpokenLanguages.written(row.facilitator(), texts));
        for (Session session : sessions) {
            builder.node(
                    text("session", session.number()),
                    48,
                    row -> work(row, session),
                    Comparator.comparing(row -> workText(row, session)));
        }
        TableView<FacilitatorRow> table = builder.number(
                        text("tables"), 60, FacilitatorRow::tables, number -> text("number", number))
                .placeholder(Labels.muted(text("noneFound")))
                .build();
        table.setId("facilitators");
        table.getColumns().getFirst().setMinWidth(TextSize.width(150));
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selected().set(Optional.of(row));
            }
        });
        return table;
    }

    private Node experience(FacilitatorRow row) {
        boolean experienced = row.facilitator().skills().experienced();
        Label level = new Label(text(experienced ? "short.experienced" : "short.new"));
        level.getStyleClass().add(experienced ? "level-experienced" : "level-new");
        level.setTooltip(new Tooltip(text(experienced ? "experienced" : "newcomer")));
        Label words = new Label(row.facilitator().details().experience());
        HBox box = new HBox(6, level, words);
        box.getStyleClass().add("grid-name");
        return box;
    }

    private Node work(FacilitatorRow row, Session session) {
        Label label = new Label(workText(row, session));
        label.getStyleClass()
                .add(row.clash(session) ? "work-clash" : row.at(session).isPresent() ? "work" : "muted");
        String about = text("workAbout", session.number(), session.title(), session.date(), workWords(row, session));
        label.setTooltip(new Tooltip(about));
        label.setAccessibleText(about);
        return label;
    }

    private String workText(FacilitatorRow row, Session session) {
        return row.at(session)
                .map(member -> switch (member.role()) {
                    case TABLE -> member.table() == null ? text("short.TABLE") : text("short.atTable", member.table());
                    case CHAIR, RESERVE -> text("short." + member.role());
                })
                .orElseGet(() -> row.canCome(session) ? "" : "✕");
    }

    private String workWords(FacilitatorRow row, Session session) {
        String words = row.at(session)
                .map(member -> member.table() == null
                        ? texts.get("sessions.role." + member.role())
                        : text("atTable", member.table()))
                .orElseGet(() -> text(row.canCome(session) ? "free" : "cannotCome"));
        return row.clash(session) ? text("clash", words) : words;
    }

    private void countRows() {
        count.setText(text("count", model.shown().size(), model.all().size()));
        for (FacilitatorFilter filter : FacilitatorFilter.values()) {
            chips.count(filter, Integer.toString(model.count(filter)));
        }
    }

    /** Shows an empty form. */
    void add() {
        model.selected().set(Optional.empty());
        FacilitatorForm form = new FacilitatorForm(FacilitatorForm.BLANK, texts);
        inspector.accept(new Inspector(text("new"), "", text("close"), () -> inspector.accept(null))
                .add(form)
                .actions(Buttons.primary(text("save"), Feather.CHECK, () -> save(Optional.empty(), form))));
        form.focusName();
    }

    private Node details(FacilitatorRow row) {
        FacilitatorForm form = new FacilitatorForm(row.facilitator(), texts);
        Button save = Buttons.secondary(
                text("save"),
                Feather.CHECK,
                () -> save(Optional.of(row.facilitator().id()), form));
        Button remove = Buttons.danger(text("remove"), Feather.TRASH_2, () -> model.remove(List.of(row)));
        return new Inspector(
                        row.facilitator().name(),
                        text("tablesLed", row.tables()),
                        text("close"),
                        () -> model.selected().set(Optional.empty()))
                .add(form)
                .section(text("conflicts"))
                .add(new ConflictsPane(model, texts, row))
                .section(text("work"))
                .add(work(row))
                .section(text("evaluations"))
                .add(new EvaluationsPane(model, texts, row))
                .actions(save, remove);
    }

    private Node work(FacilitatorRow row) {
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("d MMM", texts.language().locale());
        VBox lines = new VBox(4);
        for (Session session : model.sessions().get()) {
            Optional<TeamMember> member = row.at(session);
            if (member.isPresent()) {
                lines.getChildren()
                        .add(Buttons.link(
                                text(
                                        "workLine",
                                        session.number(),
                                        session.date().format(written),
                                        workWords(row, session)),
                                () -> workspace.navigate(Place.SESSIONS, "team " + session.id())));
            }
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Labels.muted(text("noWork")));
        }
        return lines;
    }

    private void save(Optional<Long> id, FacilitatorForm form) {
        model.save(id, form.details(), form.skills(), form.terms(), failure -> form.tell(texts.get(failure.told())));
    }

    void dispose() {
        shownRows.unsubscribe();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
