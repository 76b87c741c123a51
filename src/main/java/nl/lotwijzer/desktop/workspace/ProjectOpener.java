package nl.lotwijzer.desktop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.project.Protection;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.vault.Secret;

/** Makes, opens and closes projects; one is open at a time. To be used from the screen's thread. */
public final class ProjectOpener {
    /** How the name of a project's file ends. */
    public static final String ENDING = "beraad";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Project>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;

    public ProjectOpener(Desk desk) {
        this.desk = desk;
    }

    /** The open project, if any. */
    public ReadOnlyObjectProperty<Optional<Project>> current() {
        return current.getReadOnlyProperty();
    }

    /** The protected file that waits for its password, if any; no project is open then. */
    public ReadOnlyObjectProperty<Optional<Path>> locked() {
        return locked.getReadOnlyProperty();
    }

    /** Lets the person choose a project's file and opens it. */
    public void chooseAndOpen() {
        Texts texts = desk.texts();
        desk.dialogs()
                .openFile(
                        FileQuestion.of(texts.get("desktop.opener.open"), "", texts.get("desktop.opener.kind"), ENDING))
                .ifPresent(this::open);
    }

    /** Opens this project's file in place of the project that is open; the same file stays as it is. */
    public void open(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        if (current.get().map(open -> open.file().toAbsolutePath().normalize()).equals(Optional.of(wanted))) {
            return;
        }
        try {
            if (Protection.isOn(wanted)) {
                close();
                locked.set(Optional.of(wanted));
                return;
            }
        } catch (ProjectFileException e) {
            desk.notices().show(Notice.failure(desk.texts().get(e.told())));
            return;
        }
        start(Message.of("desktop.opener.opening", nameOf(file)), progress -> {
            return Project.open(file, desk.actor(), desk.clock());
        });
    }

    /** Closes a protected project until its password is given again. Nothing happens to one without a password. */
    public void lock() {
        current.get().filter(project -> project.protection().on() && !busy).ifPresent(project -> {
            close();
            locked.set(Optional.of(project.file()));
        });
    }

    /**
     * Opens the file that waits for its password.
     *
     * @param secret   forgotten afterwards
     * @param opened   told when it is open
     * @param mistaken told what is wrong otherwise
     */
    public void unlock(Secret secret, Runnable opened, Consumer<Message> mistaken) {
        Optional<Path> file = locked.get();
        if (busy || file.isEmpty()) {
            return;
        }
        busy = true;
        desk.tasks()
                .start(BackgroundTask.of(Message.of("desktop.opener.opening", nameOf(file.get())), progress -> {
                            try (secret) {
                                return Project.open(file.get(), desk.actor(), desk.clock(), secret);
                            }
                        })
                        .then(project -> {
                            opened(project);
                            opened.run();
                        })
                        .otherwise(failure -> mistaken.accept(failure.told()))
                        .anyway(() -> busy = false));
    }

    /** Leaves the file that waits for its password. */
    public void leave() {
        locked.set(Optional.empty());
    }

    /** Makes a project in a new file and opens it. */
    public void create(Path file, ProjectDetails details) {
        start(Message.of("desktop.opener.creating", nameOf(file)), progress -> {
            return Project.create(file, details, desk.actor(), desk.clock());
        });
    }

    /** Opens the project's file again, as when it was open elsewhere before. */
    public void reopen() {
        current.get().map(Project::file).ifPresent(file -> {
            close();
            open(file);
        });
    }

    /** Opens the project that a job makes or opens. */
    public void start(Message name, Job<Project> job) {
        if (busy) {
            return;
        }
        busy = true;
        desk.tasks()
                .start(BackgroundTask.of(name, job)
                        .then(this::opened)
                        .otherwise(failure ->
                                desk.notices().show(Notice.failure(desk.texts().get(failure.told()))))
                        .anyway(() -> busy = false));
    }

    /** Closes the open project, if any. Everything in it is saved already. */
    public void close() {
        Optional<Project> open = current.get();
        current.set(Optional.empty());
        open.ifPresent(Project::close);
    }

    /** Takes files that are gone off the recent projects. */
    public void forgetMissing() {
        desk.preferences().get().recent().stream()
                .filter(file -> !Files.exists(file))
                .forEach(file -> desk.prefer(now -> now.forgotten(file)));
    }

    private void opened(Project project) {
        close();
        // Who registered is most of what there is to read. It is read while the screens are made, and kept; a failure
        // is
        // told when the first screen reads it.
        desk.tasks()
                .start(BackgroundTask.load(progress -> new Registrations(project).all())
                        .otherwise(failure -> {}));
        desk.prefer(now -> now.opened(project.file()));
        current.set(Optional.of(project));
        locked.set(Optional.empty());
        tellHandedOver(project);
    }

    /** Says whose copy this is, as long as nothing was done in it and it is somebody else's. */
    private void tellHandedOver(Project project) {
        project.copies()
                .handedOver()
                .filter(entry -> !entry.actor().equals(desk.actor()))
                .ifPresent(entry -> desk.notices()
                        .show(Notice.warning(desk.texts()
                                .get(
                                        "desktop.opener.handedOver",
                                        entry.actor().name().isEmpty()
                                                ? entry.actor().role()
                                                : entry.actor().name(),
                                        entry.time()
                                                .atZone(desk.clock().getZone())
                                                .toLocalDate()))));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
