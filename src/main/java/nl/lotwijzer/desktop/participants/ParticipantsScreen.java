package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.calling.CallModel;
import nl.lotwijzer.desktop.calling.CallPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.participants.ParticipantsModel.CategoryFilter;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Status;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The participants: a list with one person or the representation beside it, whom to call, the vacant seats, and the
 * reserve.
 */
public final class ParticipantsScreen implements Screen {
    private final Workspace workspace;
    private final Texts texts;
    private final ParticipantsModel model;
    private final PersonModel person;
    private final CallModel calls;
    private final ReplacementModel replacing;
    private final ScreenPane pane;
    private final PanelFigures figures;
    private final PeoplePage page;
    private final PersonPane personPane;
    private final RepresentationPane representation;
    private final ReservePage reservePage;
    private final PeopleFiles files;
    private final MenuButton change = new MenuButton();
    private final TabPane tabs = new TabPane();
    private final Tab people = new Tab();
    private final Tab calling = new Tab();
    private final Tab seats = new Tab();
    private final Tab reserves = new Tab();
    private boolean shown;

    public ParticipantsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new ParticipantsModel(workspace);
        this.person = new PersonModel(workspace);
        this.calls = new CallModel(workspace);
        this.replacing = new ReplacementModel(workspace);
        this.files = new PeopleFiles(workspace, model);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(ParticipantsScreen.class, "participants.css"));
        change.setId("change-status");
        change.setGraphic(new FontIcon(Feather.EDIT_3));
        change.getStyleClass().add("accent");
        reservePage = new ReservePage(replacing, texts);
        representation = new RepresentationPane(model, texts, this::toReserve);
        personPane = new PersonPane(workspace, model, person, this::clearSelection)
                .deeds(one -> model.leave(one.participant()), new ErasureQuestion(workspace)::ask);
        page = new PeoplePage(model, texts, this::besides);
        figures = new PanelFigures(model, texts, this::open);
        addTabs();
        model.onVacated(() -> open("seats"));
        model.panel().subscribe(this::show);
    }

    private void addTabs() {
        people.setId("tab-people");
        people.setText(text("tab.people"));
        people.setContent(page);
        calling.setId("tab-calls");
        calling.setContent(new CallPane(workspace, calls));
        calls.shown().subscribe(this::countCalls);
        calls.reading().subscribe(this::countCalls);
        seats.setContent(new ReplacementPage(replacing, texts, workspace.clock().getZone()).node());
        reserves.setText(text("tab.reserves"));
        reserves.setContent(reservePage.node());
        tabs.getTabs().setAll(people, calling, seats, reserves);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::besides);
        replacing.replacing().subscribe(now -> {
            seats.setText(text(
                    "tab.seats", now.map(one -> one.state().vacancies().size()).orElse(0)));
            besides();
        });
    }

    private void countCalls() {
        calling.setText(texts.get("desktop.calling.tab", calls.toCall()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }

    private void show(Optional<Panel> panel) {
        shown = panel.isPresent();
        if (shown) {
            pane.content(tabs);
            besides();
            return;
        }
        pane.actions();
        pane.figures(null);
        pane.inspector(null);
        pane.content(new EmptyState(
                Feather.USERS,
                text("none"),
                text("noneYet"),
                Buttons.primary(text("toLottery"), Feather.SHUFFLE, () -> workspace.navigate(Place.LOTTERY))));
    }

    /** Shows beside the list whom is chosen, or the representation, and above it what can be done. */
    private void besides() {
        if (!shown) {
            return;
        }
        if (!people.equals(tabs.getSelectionModel().getSelectedItem())) {
            pane.actions();
            pane.figures(null);
            pane.inspector(null);
            return;
        }
        List<Participant> selected = model.chosen();
        offer(selected);
        pane.actions(more(selected), change);
        pane.figures(figures);
        Optional<Long> only =
                selected.size() == 1 ? Optional.of(selected.getFirst().id()) : Optional.empty();
        person.open(only);
        pane.inspector(only.isPresent() ? personPane : representation);
    }

    private void offer(List<Participant> selected) {
        change.setText(text("changeStatus", selected.size()));
        change.setDisable(selected.isEmpty() || model.readOnly());
        change.getItems()
                .setAll(ParticipantsModel.possible(selected).stream()
                        .map(status -> change(selected, status))
                        .toList());
        if (change.getItems().isEmpty()) {
            MenuItem none = new MenuItem(text("noCommonStatus"));
            none.setDisable(true);
            change.getItems().setAll(none);
        }
    }

    private MenuItem change(List<Participant> selected, Status status) {
        MenuItem item = Buttons.item(
                texts.get("panel.status." + status), StatusLook.sign(status), () -> model.change(selected, status));
        item.setId("change-to-" + status);
        return item;
    }

    private MenuButton more(List<Participant> selected) {
        MenuButton more = Buttons.more(text("more"), Buttons.item(text("export"), Feather.UPLOAD, files::export));
        more.setId("more");
        if (!selected.isEmpty() && !model.readOnly()) {
            List<Long> ids = selected.stream().map(Participant::id).toList();
            calls.callers()
                    .forEach(caller -> more.getItems()
                            .add(Buttons.item(
                                    text("giveTo", selected.size(), caller.name()),
                                    Feather.PHONE,
                                    () -> calls.assign(ids, Optional.of(caller)))));
        }
        return more;
    }

    private void toReserve(CategoryFilter filter) {
        reservePage.show(Optional.of(filter), model.reading().get().supply());
        tabs.getSelectionModel().select(reserves);
    }

    private void clearSelection() {
        page.clearSelection();
    }

    @Override
    public Node node() {
        return pane;
    }

    private void open(String detail) {
        onShow(detail);
    }

    /**
     * @param detail {@code calls}, {@code callers}, {@code seats} or {@code reserves} for these pages; {@code present} for
     *               who was present at the newest session; the name of a status, to show only who has it; or a registration
     *               number, to show that person, with {@code card} or {@code contact} after it for that part
     */
    @Override
    public void onShow(String detail) {
        String[] words = detail.split(" ", 2);
        switch (words[0]) {
            case "" -> {} // The navigation names no page: the one that was open stays open.
            case "calls" -> tabs.getSelectionModel().select(calling);
            case "callers" -> {
                tabs.getSelectionModel().select(calling);
                ((CallPane) calling.getContent()).showCallers();
            }
            case "seats" -> tabs.getSelectionModel().select(seats);
            case "reserves" -> tabs.getSelectionModel().select(reserves);
            case "present" -> {
                tabs.getSelectionModel().select(people);
                clearSelection();
                model.showPresent();
            }
            default -> tabs.getSelectionModel().select(people);
        }
        for (Status status : Status.values()) {
            if (status.name().equals(words[0])) {
                model.status().set(Optional.of(status));
            }
        }
        model.shown().stream()
                .filter(participant -> participant.number().equals(words[0]))
                .findFirst()
                .ifPresent(participant -> {
                    model.choose(List.of(participant));
                    page.selectAgain();
                    if (words.length > 1) {
                        personPane.section(
                                words[1].equals("card") ? PersonPane.Section.CARD : PersonPane.Section.CONTACT);
                    }
                });
    }

    @Override
    public void dispose() {
        model.dispose();
        person.dispose();
        calls.dispose();
        replacing.dispose();
    }
}
