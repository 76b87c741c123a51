package nl.lotwijzer.desktop.registrants;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** The list of registrants: what is shown of it, in which order, and who is selected. */
public final class RegistrantsModel {
    private final Workspace workspace;
    private final ObservableList<Registrant> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Pool> pool = new ReadOnlyObjectWrapper<>(Pool.EMPTY);
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.ALL);
    private final ObservableList<RegistrantFilter> filters = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Registrant>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;
    private Listed listed = new Listed(Pool.EMPTY);
    private List<Listed.Order> orders = List.of();
    private boolean waiting;

    RegistrantsModel(Workspace workspace) {
        this.workspace = workspace;
        standing.subscribe(now -> find());
        filters.subscribe(this::find);
        search.subscribe(now -> find());
        this.watching = workspace.watch(() -> new Listed(Pool.of(workspace.project())), this::show);
    }

    /** How the work stands: not begun, or done but for those who left a criterion unanswered. */
    public static PlaceState state(Project project) {
        if (new Registrations(project).count() == 0) {
            return PlaceState.NOT_BEGUN;
        }
        int unanswered = Pool.unanswered(project);
        return unanswered == 0 ? PlaceState.DONE : PlaceState.problems(unanswered);
    }

    /** Those whom the filters and the search let through, in the order that was asked for. */
    ObservableList<Registrant> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Pool> poolProperty() {
        return pool.getReadOnlyProperty();
    }

    ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    /** The filters that are on, beside {@link #standingProperty()}. */
    ObservableList<RegistrantFilter> filters() {
        return filters;
    }

    /** Puts a filter on, in the place of the one of its kind. */
    void filter(RegistrantFilter filter) {
        filters.setAll(Stream.concat(filters.stream().filter(other -> !filter.replaces(other)), Stream.of(filter))
                .toList());
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<List<Registrant>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    void select(List<Registrant> registrants) {
        selected.set(List.copyOf(registrants));
    }

    /** Puts the list in this order; none for that of the numbers. */
    void order(List<Listed.Order> by) {
        if (!orders.equals(by)) {
            orders = List.copyOf(by);
            find();
        }
    }

    /** Shows everybody again. */
    void clearFilters() {
        waiting = true;
        standing.set(Standing.ALL);
        filters.clear();
        search.set("");
        waiting = false;
        find();
    }

    /** Shows duplicates and households: the household of somebody by the number, or a list by its name. */
    void showDuplicates(String detail) {
        workspace.navigate(Place.DUPLICATES, detail);
    }

    /** Goes to where letters are read. */
    void importLetters() {
        workspace.navigate(Place.INVITATIONS, "import");
    }

    static FileQuestion officeFile(Texts texts, String titleKey) {
        return FileQuestion.of(
                texts.get(titleKey), "", texts.get("desktop.registrants.fileKind"), "xlsx", "csv", "txt");
    }

    private void show(Listed now) {
        List<Registrant> before = selected.get();
        listed = now;
        List<Registrant> still = now.pool().again(before);
        pool.set(now.pool());
        find();
        selected.set(still);
    }

    private void find() {
        if (!waiting) {
            shown.setAll(listed.find(standing.get(), filters, search.get(), orders));
        }
    }

    void dispose() {
        watching.unsubscribe();
    }
}
