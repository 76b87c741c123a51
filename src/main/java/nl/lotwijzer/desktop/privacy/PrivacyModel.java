package nl.lotwijzer.desktop.privacy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.privacy.Closing;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.privacy.FieldGroup;
import nl.lotwijzer.privacy.People;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.privacy.Retention;
import nl.lotwijzer.privacy.Retentions;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.privacy.PersonExport;

/** What is kept of people and until when, one person to look up, and the end of the project. */
public final class PrivacyModel {
    private final Workspace workspace;
    private final Retentions retentions;
    private final People people;
    private final ReadOnlyObjectWrapper<Optional<PrivacyView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Retention>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PersonFile>> person = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Retention> groups = FXCollections.observableArrayList();
    private final ObservableList<PersonRef> found = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final Subscription watching;
    private boolean loading;
    private boolean opening;

    PrivacyModel(Workspace workspace) {
        this.workspace = workspace;
        this.retentions = new Retentions(workspace.project());
        this.people = new People(workspace.project());
        search.subscribe((before, now) -> find());
        watching = workspace.watch(() -> PrivacyView.of(workspace.project()), this::show);
    }

    /** How the work stands: what is held after its day is a problem; done when the project was closed. */
    public static PlaceState state(Project project) {
        int past = (int)
                new Retentions(project).all().stream().filter(Retention::past).count();
        if (past > 0) {
            return PlaceState.problems(past);
        }
        return new Closing(project).closed().isPresent() ? PlaceState.DONE : PlaceState.NONE;
    }

    private void show(PrivacyView loaded) {
        Optional<String> open = selected.get().map(one -> one.group().id());
        loading = true;
        groups.setAll(loaded.retentions());
        loading = false;
        view.set(Optional.of(loaded));
        selected.set(loaded.retentions().stream()
                .filter(one -> open.equals(Optional.of(one.group().id())))
                .findFirst());
        find();
        person.get().ifPresent(file -> read(file.person()));
    }

    /** What the project holds; empty until it was read. */
    ReadOnlyObjectProperty<Optional<PrivacyView>> view() {
        return view.getReadOnlyProperty();
    }

    /** The groups of fields, in the order of the work. */
    ObservableList<Retention> groups() {
        return groups;
    }

    /** The group that is open beside the list. */
    ReadOnlyObjectProperty<Optional<Retention>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Opens a group, or none; not heeded while the list is read anew. */
    void select(Optional<Retention> group) {
        if (!loading) {
            selected.set(group);
        }
    }

    /** What is searched for; two letters at least. */
    StringProperty search() {
        return search;
    }

    /** The people who were found. */
    ObservableList<PersonRef> found() {
        return found;
    }

    /** Everything that is held of the person who is open. */
    ReadOnlyObjectProperty<Optional<PersonFile>> person() {
        return person.getReadOnlyProperty();
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.privacy." + key, arguments);
    }

    private void find() {
        String sought = search.get();
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> people.find(sought)).then(result -> {
                    if (sought.equals(search.get())) {
                        found.setAll(result);
                        if (opening && !result.isEmpty()) {
                            open(result.getFirst());
                        }
                        opening = false;
                    }
                }));
    }

    /** Opens the first person who is found. */
    void openFirst() {
        opening = true;
        find();
    }

    /** Opens everything that is held of somebody. */
    void open(PersonRef ref) {
        if (person.get().map(file -> !file.person().equals(ref)).orElse(true)) {
            read(ref);
        }
    }

    private void read(PersonRef ref) {
        workspace
                .tasks()
                .start(BackgroundTask.load(
                                progress -> people.file(ref, workspace.texts().language()))
                        .then(file -> person.set(file.parts().isEmpty() ? Optional.empty() : Optional.of(file))));
    }

    /** Chooses until when a group is kept, or tells what is wrong. */
    void choose(FieldGroup group, LocalDate until, String reason, Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            retentions.choose(group, until, reason);
                            return group;
                        })
                        .then(done -> workspace.notify(
                                Notice.success(text("chosen", until)).with(text("undo"), this::undo)))
                        .otherwise(otherwise));
    }

    /** Goes back to the proposed day of a group. */
    void propose(FieldGroup group) {
        workspace.edit(
                () -> retentions.propose(group),
                () -> workspace.notify(Notice.success(text("proposed")).with(text("undo"), this::undo)));
    }

    /** Asks whether the fields of a group shall go, and takes them out. */
    void clean(Retention retention) {
        String name = workspace.texts().get("privacy.group." + retention.group().id() + ".name");
        String goes = workspace.texts().get("privacy.group." + retention.group().id() + ".goes");
        if (workspace
                .dialogs()
                .confirm(Confirmation.destructive(
                        text("cleanTitle", name), text("cleanText", goes, retention.held()), text("clean")))) {
            workspace
                    .tasks()
                    .start(BackgroundTask.of(
                                    Message.of("desktop.privacy.cleaning"),
                                    progress -> retentions.clean(retention.group()))
                            .then(held -> workspace.notify(Notice.success(text("cleaned", name)))));
        }
    }

    /** Takes away traces that were left, as after a power cut. */
    void finish() {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.privacy.cleaning"), progress -> {
                            new Erasure(workspace.project()).finish();
                            return true;
                        })
                        .then(done -> workspace.notify(Notice.success(text("finished")))));
    }

    /** Asks for a file and writes what is held of the person who is open. */
    void export(String ending) {
        person.get()
                .ifPresent(file -> workspace.save(
                        FileQuestion.of(
                                text("exportTitle"), text("exportName") + "." + ending, text("kind." + ending), ending),
                        Message.of("desktop.privacy.exporting"),
                        path -> write(file, path),
                        name -> text("exported", name)));
    }

    private void write(PersonFile file, Path path) throws Exception {
        Project project = workspace.project();
        new PersonExport(
                        file,
                        project.details().name(),
                        project.now(),
                        workspace.texts().language())
                .write(path);
        people.givenOut(file.person());
    }

    /** Asks whether the person who is open shall be erased, and does it. */
    void erase() {
        person.get().ifPresent(file -> new ErasureQuestion(workspace).ask(file.person()));
    }

    /**
     * Closes the project.
     *
     * @param code      the code of the project as it was typed
     * @param otherwise told what is wrong, if anything is
     */
    void close(String code, Consumer<Failure> otherwise) {
        int groupCount =
                Math.max(1, view.get().map(one -> one.closing().goes().size()).orElse(1));
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.privacy.closing"), progress -> {
                            new Closing(workspace.project()).close(code, done -> progress.done(done, groupCount));
                            return code;
                        })
                        .then(closed -> workspace.notify(Notice.success(text("closed"))))
                        .otherwise(otherwise));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
