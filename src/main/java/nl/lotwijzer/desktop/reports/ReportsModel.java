package nl.lotwijzer.desktop.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Export;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.SteeringReport;
import nl.lotwijzer.report.SteeringReports;
import org.jspecify.annotations.Nullable;

/** The report as it would be exported now, the page that is open, and what was exported before. */
public final class ReportsModel {
    /**
     * What there is to see.
     *
     * @param pages   the report in the chosen language
     * @param exports the newest first
     */
    record View(SteeringReport report, List<Page> pages, List<Export> exports) {}

    /** What the project says, in no language yet. */
    private record Reading(SteeringReport report, List<Export> exports) {}

    private final Workspace workspace;
    private final SteeringReports reports;
    private final ObjectProperty<Language> language;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription watching;
    private @Nullable Reading read;

    ReportsModel(Workspace workspace) {
        this.workspace = workspace;
        this.reports = new SteeringReports(workspace.project());
        this.language = new SimpleObjectProperty<>(workspace.texts().language());
        watching = workspace.watch(() -> new Reading(reports.current(), reports.exports()), this::show);
        language.addListener((property, before, now) -> layOut());
    }

    /** How the work stands: done when nothing changed since the last export. */
    public static PlaceState state(Project project) {
        List<Export> exports = new SteeringReports(project).exports();
        if (exports.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        return exports.getFirst().entry() == project.journal().head().number() ? PlaceState.DONE : PlaceState.UNDER_WAY;
    }

    private void show(Reading reading) {
        read = reading;
        layOut();
    }

    private void layOut() {
        if (read != null) {
            view.set(new View(read.report(), read.report().pages(language.get()), read.exports()));
        }
    }

    /** What there is to see; null until the project was read for the first time. */
    ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    /** The language of the report, which need not be that of the screen. */
    ObjectProperty<Language> language() {
        return language;
    }

    /** The number of the page that is open, from 0. */
    IntegerProperty page() {
        return page;
    }

    /** Whether a report is being exported. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Opens the page so many pages on, if there is one. */
    void leaf(int pages) {
        View shown = view.get();
        if (shown != null) {
            page.set(Math.clamp(page.get() + (long) pages, 0, shown.pages().size() - 1));
        }
    }

    /** Asks where to, and writes the report there in the background. */
    void export() {
        View shown = view.get();
        if (shown == null) {
            return;
        }
        Texts texts = workspace.texts();
        Language chosen = language.get();
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.reports.export"),
                        reports.fileName(shown.report(), chosen),
                        texts.get("desktop.reports.workbook"),
                        "xlsx"))
                .ifPresent(file -> write(file, chosen));
    }

    private void write(Path file, Language chosen) {
        busy.set(true);
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.reports.exporting"), progress -> reports.export(file, chosen))
                        .then(hash -> workspace.notify(Notice.success(
                                workspace.texts().get("desktop.reports.exported", String.valueOf(file.getFileName())))))
                        .anyway(() -> busy.set(false)));
    }

    /** Returns where to go to fill a page that has nothing to show yet. */
    static Place placeBehind(int page) {
        return switch (page) {
            case 0 -> Place.OVERVIEW;
            case 1 -> Place.QUOTAS;
            case 2 -> Place.LOTTERY;
            case 3 -> Place.SESSIONS;
            default -> Place.FACILITATORS;
        };
    }

    void go(Place place) {
        workspace.navigate(place);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
