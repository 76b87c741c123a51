package nl.lotwijzer.desktop.supervision;

import java.time.ZoneId;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Supervision;

/** The findings of supervisors that were read into the project. */
public final class ReadFindingsModel {
    private final Workspace workspace;
    private final Supervision supervision;
    private final ObservableList<ReadFindings> findings = FXCollections.observableArrayList();
    private final Subscription watching;

    ReadFindingsModel(Workspace workspace) {
        this.workspace = workspace;
        this.supervision = new Supervision(workspace.project());
        this.watching = workspace.watch(supervision::all, findings::setAll);
    }

    /** How the work stands: done when findings were read. */
    public static PlaceState state(Project project) {
        return new Supervision(project).all().isEmpty() ? PlaceState.NOT_BEGUN : PlaceState.DONE;
    }

    /** What was read, the newest first. */
    ObservableList<ReadFindings> findings() {
        return findings;
    }

    /** By whose clock times are shown. */
    ZoneId zone() {
        return workspace.clock().getZone();
    }

    /** Asks for a findings file and reads it. */
    void read() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.supervision.readFindings"),
                        "",
                        texts.get("desktop.supervision.findingsFile"),
                        "tsv"))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.edit(progress -> supervision.read(file))
                                .then(read -> workspace.notify(Notice.success(
                                        workspace.texts().get("desktop.supervision.findingsRead", read.name()))))));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
