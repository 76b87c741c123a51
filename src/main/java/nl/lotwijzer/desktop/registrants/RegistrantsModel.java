package nl.lotwijzer.desktop.registrants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** The list of registrants: what is shown of it, who is selected, and what can be done with them. */
public final class RegistrantsModel {
    private final Workspace workspace;
    private final Registrations registrations;
    private final ObservableList<Registrant> all = FXCollections.observableArrayList();
    private final FilteredList<Registrant> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Pool> pool = new ReadOnlyObjectWrapper<>(Pool.EMPTY);
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.ALL);
    private final ObjectProperty<Optional<AnswerFilter>> answer = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Registrant>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;

    RegistrantsModel(Workspace workspace) {
        this.workspace = workspace;
        this.registrations = new Registrations(workspace.project());
        standing.subscribe(now -> filter());
        answer.subscribe(now -> filter());
        search.subscribe(now -> filter());
        this.watching = workspace.watch(() -> Pool.of(workspace.project()), this::show);
    }

    /** How the work stands: not begun, or done but for those who left a criterion unanswered. */
    public static PlaceState state(Project project) {
        Pool pool = Pool.of(project);
        int unanswered = pool.count(Standing.UNANSWERED);
        if (pool.registrants().isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        return unanswered == 0 ? PlaceState.DONE : PlaceState.problems(unanswered);
    }

    /** Those whom the filters and the search let through, in the order of their numbers. */
    ObservableList<Registrant> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Pool> poolProperty() {
        return pool.getReadOnlyProperty();
    }

    ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    ObjectProperty<Optional<AnswerFilter>> answerProperty() {
        return answer;
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

    /** Shows everybody again. */
    void clearFilters() {
        standing.set(Standing.ALL);
        answer.set(Optional.empty());
        search.set("");
    }

    /** Asks for the ground and keeps the selected out of the draw. */
    void exclude() {
        List<Registrant> people =
                selected.get().stream().filter(Registrant::active).toList();
        Texts texts = workspace.texts();
        TextQuestion question = new TextQuestion(
                texts.get("desktop.registrants.excludeTitle", people.size(), nameOfOnly(people)),
                texts.get("desktop.registrants.ground"),
                "",
                texts.get("desktop.registrants.exclude"));
        if (!people.isEmpty()) {
            workspace
                    .dialogs()
                    .askText(question)
                    .ifPresent(ground -> workspace.edit(() -> registrations.exclude(people, ground)));
        }
    }

    /** Lets the selected take part in the draw again. */
    void include() {
        List<Registrant> people =
                selected.get().stream().filter(person -> !person.active()).toList();
        workspace.edit(() -> registrations.include(people));
    }

    /** Shows duplicates and households: the household of somebody by the number, or a list by its name. */
    void showDuplicates(String detail) {
        workspace.navigate(Place.DUPLICATES, detail);
    }

    /** Asks whether this person shall be erased, and does it. */
    void erase(String number) {
        new ErasureQuestion(workspace).ask(number);
    }

    /** Goes to where letters are read. */
    void importLetters() {
        workspace.navigate(Place.INVITATIONS, "import");
    }

    static FileQuestion officeFile(Texts texts, String titleKey) {
        return FileQuestion.of(
                texts.get(titleKey), "", texts.get("desktop.registrants.fileKind"), "xlsx", "csv", "txt");
    }

    private static String nameOfOnly(List<Registrant> people) {
        return people.size() == 1 ? people.getFirst().name() : "";
    }

    private void show(Pool now) {
        List<Registrant> before = selected.get();
        pool.set(now);
        all.setAll(now.registrants());
        filter();
        selected.set(now.again(before));
    }

    private void filter() {
        Pool now = pool.get();
        Standing by = standing.get();
        Optional<AnswerFilter> given = answer.get();
        List<String> words = Stream.of(search.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        shown.setPredicate(registrant -> now.lets(by, registrant)
                && given.map(filter -> filter.lets(registrant)).orElse(true)
                && (words.isEmpty() || words.stream().allMatch(searchable(registrant)::contains)));
    }

    private static String searchable(Registrant registrant) {
        return String.join(
                        " ",
                        registrant.number().value(),
                        registrant.form().name(),
                        registrant.email(),
                        registrant.phone(),
                        registrant.phone().replaceAll("\\D", ""),
                        registrant.address().line(),
                        registrant.letterCode(),
                        registrant.form().formId())
                .toLowerCase(Locale.ROOT);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
