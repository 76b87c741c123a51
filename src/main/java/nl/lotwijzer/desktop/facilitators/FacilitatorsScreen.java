package nl.lotwijzer.desktop.facilitators;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamMember;
import org.kordamp.ikonli.feather.Feather;

/** The facilitators: a table of the pool with a column per session, and the details of one beside it. */
public final class FacilitatorsScreen implements Screen {
    private final Workspace workspace;
    private final Texts texts;
    private final FacilitatorsModel model;
    private final ScreenPane pane;
    private final Label count = Labels.muted("");
    private final Subscription shownRows;

    public FacilitatorsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new FacilitatorsModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"))
                .actions(
                        Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile),
                        Buttons.primary(text("add"), Feather.PLUS, this::add));
        pane.getStylesheets()
                .add(Objects.requireNonNull(FacilitatorsScreen.class.getResource("facilitators.css"))
                        .toExternalForm());
        model.sessions().subscribe(sessions -> arrange());
        model.selected()
                .subscribe(
                        selected -> pane.inspector(selected.map(this::details).orElse(null)));
        shownRows = model.shown().subscribe(this::countRows);
        model.all().subscribe(this::arrangeIfEmptied);
        arrange();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }

    private boolean empty = true;

    private void arrangeIfEmptied() {
        if (empty != model.all().isEmpty()) {
            arrange();
        }
    }

    private void arrange() {
        empty = model.all().isEmpty();
        pane.content(empty ? nobodyYet() : list());
        countRows();
    }

    private Node nobodyYet() {
        return new EmptyState(
                Feather.MESSAGE_CIRCLE,
                text("none"),
                text("noneYet"),
                Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile));
    }

    private Node list() {
        TableView<FacilitatorRow> table = table();
        SearchField search = new SearchField(text("search"));
        search.textProperty().bindBidirectional(model.search());
        VBox content = new VBox(new Toolbar(search).right(count), table, Labels.muted(text("legend")));
        VBox.setVgrow(table, Priority.ALWAYS);
        return content;
    }

    private TableView<FacilitatorRow> table() {
        TableBuilder<FacilitatorRow> builder = TableBuilder.of(model.shown())
                .text(text("name"), 170, row -> row.facilitator().name())
                .text(
                        text("experience"),
                        190,
                        row -> row.facilitator().details().experience())
                .text(
                        text("languages"),
                        150,
                        row -> String.join(", ", row.facilitator().details().languages()));
        for (Session session : model.sessions().get()) {
            builder.node(
                    text("session", session.number()),
                    48,
                    row -> work(row, session),
                    Comparator.comparing(row -> workText(row, session)));
        }
        TableView<FacilitatorRow> table = builder.number(
                        text("tables"),
                        60,
                        FacilitatorRow::tables,
                        number -> texts.get("desktop.facilitators.number", number))
                .placeholder(Labels.muted(text("noneFound")))
                .build();
        table.setId("facilitators");
        table.getColumns().getFirst().setMinWidth(150);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selected().set(Optional.of(row));
            }
        });
        return table;
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
    }

    private void add() {
        model.selected().set(Optional.empty());
        FacilitatorForm form =
                new FacilitatorForm(FacilitatorForm.BLANK, model.sessions().get(), texts);
        pane.inspector(new Inspector(text("new"), "", text("close"), () -> pane.inspector(null))
                .add(form)
                .actions(Buttons.primary(text("save"), Feather.CHECK, () -> save(Optional.empty(), form))));
        form.focusName();
    }

    private Node details(FacilitatorRow row) {
        FacilitatorDetails details = row.facilitator().details();
        FacilitatorForm form = new FacilitatorForm(details, model.sessions().get(), texts);
        Button save = Buttons.secondary(
                text("save"),
                Feather.CHECK,
                () -> save(Optional.of(row.facilitator().id()), form));
        Button remove = Buttons.danger(text("remove"), Feather.TRASH_2, () -> model.remove(List.of(row)));
        Inspector inspector = new Inspector(
                        details.name(),
                        text("tablesLed", row.tables()),
                        text("close"),
                        () -> model.selected().set(Optional.empty()))
                .add(form);
        return inspector.section(text("work")).add(work(row)).actions(save, remove);
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
        model.save(id, form.details(), failure -> form.tell(texts.get(failure.told())));
    }

    @Override
    public Node node() {
        return pane;
    }

    /** @param detail the id of a facilitator, to show that person */
    @Override
    public void onShow(String detail) {
        model.all().stream()
                .filter(row -> Long.toString(row.facilitator().id()).equals(detail))
                .findFirst()
                .ifPresent(row -> model.selected().set(Optional.of(row)));
    }

    @Override
    public void dispose() {
        shownRows.unsubscribe();
        model.dispose();
    }
}
