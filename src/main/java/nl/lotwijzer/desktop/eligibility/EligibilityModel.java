package nl.lotwijzer.desktop.eligibility;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionList;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.eligibility.ReadList;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.registration.admission.Consent;
import nl.lotwijzer.registration.admission.Doubt;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Who may take part: the rules and lists, what was found, and what is decided about it. */
public final class EligibilityModel {
    private final Workspace workspace;
    private final Admissions admissions;
    private final ReadOnlyObjectWrapper<EligibilityView> view = new ReadOnlyObjectWrapper<>(EligibilityView.EMPTY);
    private final ObservableList<FindingRow> all = FXCollections.observableArrayList();
    private final FilteredList<FindingRow> shown = new FilteredList<>(all);
    private final ObjectProperty<FindingFilter> filter = new SimpleObjectProperty<>(FindingFilter.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<FindingRow>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;

    /** A list that was read from a file and not kept yet. */
    record Reading(String name, ReadList list) {}

    EligibilityModel(Workspace workspace) {
        this.workspace = workspace;
        this.admissions = new Admissions(workspace.project());
        filter.subscribe(now -> arrange());
        search.subscribe(now -> arrange());
        watching = workspace.watch(() -> EligibilityView.of(workspace.project()), this::show);
    }

    /** How the work stands: not begun without rules and lists, done when nobody is left to look at. */
    public static PlaceState state(Project project) {
        EligibilityView view = EligibilityView.of(project);
        if (view.blank()) {
            return PlaceState.NOT_BEGUN;
        }
        int people = view.report().people();
        return people > 0
                ? PlaceState.problems(people)
                : view.report().judged() > 0 ? PlaceState.DONE : PlaceState.UNDER_WAY;
    }

    private void show(EligibilityView now) {
        List<FindingRow> before = selected.get();
        all.setAll(now.rows());
        view.set(now);
        selected.set(
                all.stream().filter(row -> before.stream().anyMatch(row::same)).toList());
    }

    private void arrange() {
        FindingFilter by = filter.get();
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> by.lets(row)
                && (sought.isEmpty()
                        || (row.registrant().number() + " " + row.registrant().name())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought)));
    }

    ReadOnlyObjectProperty<EligibilityView> view() {
        return view.getReadOnlyProperty();
    }

    ObservableList<FindingRow> shown() {
        return shown;
    }

    /** Returns how many rows this filter lets through. */
    long count(FindingFilter by) {
        return all.stream().filter(by::lets).count();
    }

    ObjectProperty<FindingFilter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<List<FindingRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    void select(Collection<FindingRow> rows) {
        selected.set(List.copyOf(rows));
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    void set(EligibilityRules rules) {
        workspace.edit(() -> new Eligibility(workspace.project()).set(rules));
    }

    void setGrounds(List<ExclusionGround> grounds) {
        workspace.edit(() -> new Eligibility(workspace.project()).setGrounds(grounds));
    }

    /** Keeps the registrants of these rows out of the draw on this ground. */
    void exclude(List<FindingRow> rows, String ground) {
        long people = people(rows);
        decide(() -> admissions.exclude(doubts(rows), ground), text("excluded", people, ground));
    }

    /** Asks why, and lets the registrants of these rows take part. */
    void admit(List<FindingRow> rows) {
        long people = people(rows);
        TextQuestion question = new TextQuestion(
                text("admitTitle", people, rows.getFirst().registrant().name()), text("reason"), "", text("admit"));
        workspace
                .dialogs()
                .askText(question)
                .ifPresent(reason -> decide(() -> admissions.admit(doubts(rows), reason), text("admitted", people)));
    }

    /** Takes back that somebody was let in. */
    void withdraw(FindingRow row) {
        row.decision().ifPresent(decision -> workspace.edit(() -> admissions.withdraw(decision)));
    }

    /** Records what the parents or guardians of the registrants of these rows said. */
    void record(List<FindingRow> rows, Consent consent) {
        List<Registrant> minors =
                rows.stream().map(FindingRow::registrant).distinct().toList();
        decide(() -> admissions.record(minors, consent), text("consentKept", minors.size()));
    }

    private void decide(Edit deed, String told) {
        workspace.edit(
                deed,
                () -> workspace.notify(Notice.success(told)
                        .with(
                                text("undo"),
                                () -> workspace.edit(workspace.project().undo()::undo))));
    }

    private static List<Doubt> doubts(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::doubt).toList();
    }

    private static long people(List<FindingRow> rows) {
        return rows.stream().map(row -> row.registrant().id()).distinct().count();
    }

    /**
     * Lets the person choose the file of an exclusion list and reads it.
     *
     * @param read gets what stands in it; nothing is kept yet
     */
    void readList(Consumer<Reading> read) {
        FileQuestion question = FileQuestion.of(text("listTitle"), "", text("fileKind"), "xlsx", "csv", "txt");
        workspace
                .dialogs()
                .openFile(question)
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.eligibility.readingList"),
                                        progress -> new Reading(
                                                nameOf(file),
                                                new ExclusionLists(workspace.project())
                                                        .read(SpreadsheetReader.grid(
                                                                        file,
                                                                        Optional.empty(),
                                                                        rows -> progress.stopIfCancelled())
                                                                .toSheet())))
                                .then(read)));
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Keeps a list that was read. */
    void keep(String name, String ground, Optional<LocalDate> until, ReadList list) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress ->
                                new ExclusionLists(workspace.project()).add(name, ground, until.orElse(null), list))
                        .then(added -> workspace.notify(Notice.success(text("listKept", added)))));
    }

    /** Asks whether the list shall go for good, and removes it. */
    void remove(ExclusionList list) {
        Confirmation question = Confirmation.destructive(
                text("removeTitle", list.name()), text("removeExplained", list.people()), text("remove"));
        if (workspace.dialogs().confirm(question)) {
            workspace.edit(() -> new ExclusionLists(workspace.project()).remove(list));
        }
    }

    private String text(String key, Object... arguments) {
        Texts texts = workspace.texts();
        return texts.get("desktop.eligibility." + key, arguments);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
