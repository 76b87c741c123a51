package nl.lotwijzer.desktop.workspace;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Dialogs;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;

/** An open project and what there is to work on it with. Every screen and model gets one. */
public final class Workspace {
    private final Desk desk;
    private final Project project;
    private final Navigator navigator;

    public Workspace(Desk desk, Project project, Navigator navigator) {
        this.desk = desk;
        this.project = project;
        this.navigator = navigator;
    }

    public Project project() {
        return project;
    }

    public Desk desk() {
        return desk;
    }

    /** Returns the texts in the language of the moment; fetch it anew rather than keeping it. */
    public Texts texts() {
        return desk.texts();
    }

    public Tasks tasks() {
        return desk.tasks();
    }

    public Dialogs dialogs() {
        return desk.dialogs();
    }

    public Clock clock() {
        return desk.clock();
    }

    /** Shows a short message at the edge of the window. */
    public void notify(Notice notice) {
        desk.notices().show(notice);
    }

    /** Shows this place. */
    public void navigate(Place place) {
        navigator.navigate(place, "");
    }

    /** Shows this place with a detail that its screen understands, as a filter. */
    public void navigate(Place place, String detail) {
        navigator.navigate(place, detail);
    }

    /** Shows the rows behind a figure or a remark; {@code what} is that figure, as it stands on the screen. */
    public void navigate(Place place, String detail, String what) {
        navigator.navigate(place, detail, what);
    }

    /**
     * Reads something of the project now and after every change of it, away from the screen's thread, and hands the
     * newest to {@code shown} on the screen's thread. Changes that come quickly after each other are read once.
     *
     * @return what ends it; a screen does so in {@link Screen#dispose()}
     */
    public <T> Subscription watch(Loader<T> loader, Consumer<T> shown) {
        return new Watch<>(project, desk.tasks(), loader, shown);
    }

    /** Does a small change of the project, after the changes started before it. A failure is shown as a notice. */
    public void edit(Edit change) {
        edit(change, () -> {});
    }

    /** Does a small change of the project and then, when it succeeded, this on the screen's thread. */
    public void edit(Edit change, Runnable then) {
        desk.tasks().start(edited(change).then(done -> then.run()));
    }

    /** As {@link #edit(Edit, Runnable)}; a failure is told to {@code otherwise}, as to the form it came from. */
    public void edit(Edit change, Runnable then, Consumer<Failure> otherwise) {
        desk.tasks().start(edited(change).then(done -> then.run()).otherwise(otherwise));
    }

    private static BackgroundTask<Edit> edited(Edit change) {
        return BackgroundTask.edit(progress -> {
            change.run();
            return change;
        });
    }

    /**
     * Asks for a file, writes it in the background and says so. A failure is shown as a notice.
     *
     * @param working what is said while it is written
     * @param written makes of the file's name what is said when it is there
     */
    public void save(FileQuestion question, Message working, FileWriting writing, UnaryOperator<String> written) {
        dialogs()
                .saveFile(question)
                .ifPresent(file -> desk.tasks()
                        .start(BackgroundTask.of(working, progress -> {
                                    writing.to(file);
                                    return String.valueOf(file.getFileName());
                                })
                                .then(name -> notify(Notice.success(written.apply(name))))));
    }
}
