package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Status;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The participants: a table with their status, beside it one person or how those who come mirror the population. */
public final class ParticipantsScreen implements Screen {
    private final Workspace workspace;
    private final Texts texts;
    private final ParticipantsModel model;
    private final ScreenPane pane;
    private final MenuButton change = new MenuButton();
    private final Label count = Labels.muted("");
    private final FilterChips<Optional<Status>> chips = new FilterChips<>(Optional.empty());
    private final ReplacementModel replacing;
    private final ErasureQuestion erasures;
    private final TabPane tabs = new TabPane();
    private final Tab people = new Tab();
    private final Tab seats = new Tab();
    private final Tab reserves = new Tab();
    private List<String> criteria = List.of();
    private Optional<TableView<Participant>> table = Optional.empty();

    public ParticipantsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new ParticipantsModel(workspace);
        this.replacing = new ReplacementModel(workspace);
        this.erasures = new ErasureQuestion(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets()
                .add(Objects.requireNonNull(ParticipantsScreen.class.getResource("participants.css"))
                        .toExternalForm());
        change.setId("change-status");
        change.setGraphic(new FontIcon(Feather.EDIT_3));
        change.getStyleClass().add("accent");
        chips.chip(Optional.empty(), text("all"));
        for (Status status : Status.values()) {
            chips.chip(Optional.of(status), texts.get("panel.status." + status));
        }
        people.setText(text("tab.people"));
        seats.setText(text("tab.seats", 0));
        seats.setContent(new ReplacementPage(replacing, texts, workspace.clock().getZone()).node());
        reserves.setText(text("tab.reserves"));
        reserves.setContent(new ReservePage(replacing, texts).node());
        tabs.getTabs().setAll(people, seats, reserves);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::besides);
        replacing.replacing().subscribe(now -> {
            seats.setText(text(
                    "tab.seats", now.map(one -> one.state().vacancies().size()).orElse(0)));
            besides();
        });
        chips.selectedProperty().bindBidirectional(model.status());
        model.panel().subscribe(this::show);
        model.category().subscribe(filter -> besides());
        model.shown().subscribe(this::describeSelection);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }

    private void show(Optional<Panel> panel) {
        if (panel.isEmpty()) {
            table = Optional.empty();
            pane.actions();
            pane.inspector(null);
            pane.content(new EmptyState(
                    Feather.USERS,
                    text("none"),
                    text("noneYet"),
                    Buttons.primary(text("toLottery"), Feather.SHUFFLE, () -> workspace.navigate(Place.LOTTERY))));
            return;
        }
        Panel now = panel.get();
        if (table.isEmpty() || !criteria.equals(now.criteria())) {
            criteria = now.criteria();
            people.setContent(list());
            pane.content(tabs);
        }
        chips.count(Optional.empty(), text("number", now.participants().size()));
        now.counts().forEach((status, number) -> {
            chips.count(Optional.of(status), text("number", number));
            chips.shown(Optional.of(status), number > 0 || model.status().get().equals(Optional.of(status)));
        });
        table.ifPresent(this::selectAgain);
        describeSelection();
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain(TableView<Participant> shown) {
        List<Participant> chosen = model.chosen();
        int[] rows = chosen.stream().mapToInt(shown.getItems()::indexOf).toArray();
        shown.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            shown.getSelectionModel().selectIndices(rows[0], rows);
        }
    }

    private Node list() {
        SearchField search = new SearchField(text("search"));
        search.setPrefWidth(320);
        search.textProperty().bindBidirectional(model.search());
        TableView<Participant> built = builtTable();
        table = Optional.of(built);
        VBox content = new VBox(chips, new Toolbar(search).right(count), built);
        content.getStyleClass().add("tab-page");
        VBox.setVgrow(built, Priority.ALWAYS);
        return content;
    }

    private TableView<Participant> builtTable() {
        TableBuilder<Participant> builder = TableBuilder.of(model.shown())
                .text(text("numberColumn"), 62, Participant::number)
                .text(text("name"), 160, Participant::name)
                .node(
                        text("status"),
                        112,
                        participant -> StatusLook.badge(participant.status(), texts),
                        Comparator.comparing(Participant::status));
        for (String criterion : criteria) {
            builder.text(criterion, widthOf(criterion), participant -> participant.category(criterion));
        }
        TableView<Participant> built =
                builder.placeholder(Labels.muted(text("noneFound"))).build();
        built.setId("participants");
        built.getColumns().getFirst().setMinWidth(62);
        built.getColumns().get(1).setMinWidth(130);
        built.getColumns().get(2).setMinWidth(114);
        built.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        built.getSelectionModel().getSelectedItems().subscribe(() -> {
            model.choose(built.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .toList());
            describeSelection();
        });
        return built;
    }

    private void describeSelection() {
        List<Participant> selected = model.chosen();
        count.setText(
                selected.size() > 1
                        ? text("selected", selected.size())
                        : text("count", model.shown().size()));
        change.setText(text("changeStatus", selected.size()));
        change.setDisable(selected.isEmpty());
        change.getItems()
                .setAll(ParticipantsModel.possible(selected).stream()
                        .map(status -> Buttons.item(
                                texts.get("panel.status." + status),
                                StatusLook.sign(status),
                                () -> model.change(selected, status)))
                        .toList());
        if (change.getItems().isEmpty()) {
            MenuItem none = new MenuItem(text("noCommonStatus"));
            none.setDisable(true);
            change.getItems().setAll(none);
        }
        besides();
    }

    private void besides() {
        if (model.panel().get().isEmpty()) {
            return;
        }
        boolean ofPeople = people.isSelected();
        if (ofPeople) {
            pane.actions(change);
        } else {
            pane.actions();
        }
        List<Participant> selected = model.chosen();
        if (!ofPeople) {
            pane.inspector(null);
        } else if (selected.size() == 1) {
            pane.inspector(new ParticipantInspector(model, texts, LocalDate.now(workspace.clock()))
                    .leaving(replacing.sits(selected.getFirst().number()), this::leave)
                    .erasing(erasures::ask)
                    .of(selected.getFirst(), this::clearSelection));
        } else {
            pane.inspector(model.panel()
                    .get()
                    .map(panel -> new RepresentationPane(panel, model.category().get(), texts, model.category()::set))
                    .orElse(null));
        }
    }

    private void leave(Participant participant) {
        LeavingForm form = new LeavingForm(texts, participant.name(), replacing.grounds());
        if (workspace.dialogs().fill(form.question())) {
            replacing.vacate(participant.number(), form.ground());
        }
    }

    /** As wide as the longest category asks for, within reason. */
    private double widthOf(String criterion) {
        return model.panel().get().stream()
                .flatMap(panel -> panel.categories(criterion).stream())
                .mapToInt(String::length)
                .map(length -> Math.clamp(30 + 7L * length, 70, 150))
                .max()
                .orElse(90);
    }

    private void clearSelection() {
        table.ifPresent(shown -> shown.getSelectionModel().clearSelection());
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail {@code seats} or {@code reserves} for these pages; the name of a status, to show only who has it; or a
     *               registration number, to show that person
     */
    @Override
    public void onShow(String detail) {
        switch (detail) {
            case "" -> {} // The navigation names no page: the one that was open stays open.
            case "seats" -> tabs.getSelectionModel().select(seats);
            case "reserves" -> tabs.getSelectionModel().select(reserves);
            default -> tabs.getSelectionModel().select(people);
        }
        for (Status status : Status.values()) {
            if (status.name().equals(detail)) {
                model.status().set(Optional.of(status));
            }
        }
        model.shown().stream()
                .filter(participant -> participant.number().equals(detail))
                .findFirst()
                .ifPresent(participant -> {
                    model.choose(List.of(participant));
                    table.ifPresent(this::selectAgain);
                });
    }

    @Override
    public void dispose() {
        model.dispose();
        replacing.dispose();
    }
}
