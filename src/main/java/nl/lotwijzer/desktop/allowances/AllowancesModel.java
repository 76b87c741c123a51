package nl.lotwijzer.desktop.allowances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Entry;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;

/** What is due to whom, and what can be done about it for one participant. */
public final class AllowancesModel {
    private final Workspace workspace;
    private final Allowances allowances;
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PersonAllowance> all = FXCollections.observableArrayList();
    private final FilteredList<PersonAllowance> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<PeopleFilter> filter = new SimpleObjectProperty<>(PeopleFilter.ALL);
    private final ObjectProperty<Optional<PersonAllowance>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription watching;

    AllowancesModel(Workspace workspace) {
        this.workspace = workspace;
        this.allowances = new Allowances(workspace.project());
        search.subscribe(text -> refilter());
        filter.subscribe(which -> refilter());
        watching = workspace.watch(allowances::overview, this::show);
    }

    /** How the work stands: begun when something was agreed; a problem when something is due that cannot be paid. */
    public static PlaceState state(Project project) {
        Allowances service = new Allowances(project);
        if (service.settings().isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        Overview now = service.overview();
        int problems = (int)
                now.people().stream().filter(PeopleFilter.NO_ACCOUNT::lets).count();
        return problems > 0 ? PlaceState.problems(problems) : PlaceState.UNDER_WAY;
    }

    private void show(Overview now) {
        Optional<Long> kept = selected.get().map(PersonAllowance::id);
        all.setAll(now.people());
        overview.set(Optional.of(now));
        selected.set(kept.flatMap(this::person));
    }

    private Optional<PersonAllowance> person(long id) {
        return all.stream().filter(person -> person.id() == id).findFirst();
    }

    private void refilter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        PeopleFilter which = filter.get();
        shown.setPredicate(person -> which.lets(person)
                && Stream.of(person.participant().name(), person.participant().number())
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(sought)));
    }

    /** Everything about the allowances; empty until it was read first. */
    ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return overview.getReadOnlyProperty();
    }

    /** The participants that the filter and the search let through. */
    ObservableList<PersonAllowance> shown() {
        return shown;
    }

    ObservableList<PersonAllowance> all() {
        return all;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<PeopleFilter> filter() {
        return filter;
    }

    ObjectProperty<Optional<PersonAllowance>> selected() {
        return selected;
    }

    /** Selects who has this registration number, if anybody does. */
    void select(String number) {
        all.stream()
                .filter(person -> person.participant().number().equals(number))
                .findFirst()
                .ifPresent(person -> selected.set(Optional.of(person)));
    }

    /**
     * Adds a receipt or a correction.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void add(EntryInput input, Consumer<Failure> otherwise) {
        workspace.edit(
                () -> {
                    Entry entry = input.read();
                    allowances.add(entry);
                },
                () -> tell("entryAdded"),
                otherwise);
    }

    void removeEntry(long entry) {
        workspace.edit(() -> allowances.removeEntry(entry), () -> tell("entryRemoved"), this::fail);
    }

    /** Notes what somebody received from others, as it was typed; nothing typed takes it away. */
    void elsewhere(PersonAllowance person, int year, String typed, Consumer<Failure> otherwise) {
        workspace.edit(
                () -> allowances.elsewhere(
                        person.id(),
                        year,
                        InputException.amountOrNone("desktop.allowances.elsewhere", typed)
                                .orElse(Euro.ZERO)),
                () -> {},
                otherwise);
    }

    /** Has somebody wait for a later batch, or takes this person along again. */
    void hold(PersonAllowance person, boolean waits) {
        workspace.edit(
                () -> allowances.hold(List.of(person.id()), waits),
                () -> tell(waits ? "held" : "released"),
                this::fail);
    }

    private void fail(Failure failure) {
        workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
    }

    private void tell(String key) {
        workspace.notify(Notice.success(workspace.texts().get("desktop.allowances.told." + key))
                .with(workspace.texts().get("desktop.allowances.undo"), this::undo));
    }

    void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
