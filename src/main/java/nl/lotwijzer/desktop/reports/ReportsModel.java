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
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.Packs;
import org.jspecify.annotations.Nullable;

/** The report as it would be exported now, the page that is open, and what was exported before. */
public final class ReportsModel {
    /**
     * What there is to see.
     *
     * @param pages   the report in the chosen language
     * @param exports the newest first
     */
    record View(Report report, List<Page> pages, List<Issue> exports) {}

    private final Workspace workspace;
    private final Packs packs;
    private final ObjectProperty<Language> language;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Subscription watching;

    ReportsModel(Workspace workspace) {
        this.workspace = workspace;
        this.packs = new Packs(workspace.project());
        this.language = new SimpleObjectProperty<>(workspace.texts().language());
        watching = watch();
        language.addListener((property, before, now) -> {
            watching.unsubscribe();
            watching = watch();
        });
    }

    /** How the work stands: done when nothing changed since the last export. */
    public static PlaceState state(Project project) {
        List<Issue> exports = new Packs(project).register().all();
        if (exports.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        return exports.getFirst().entry() == project.journal().head().number() ? PlaceState.DONE : PlaceState.UNDER_WAY;
    }

    private Subscription watch() {
        Language chosen = language.get();
        return workspace.watch(
                () -> {
                    Report report = packs.make(packs.whole(Pack.STEERING, chosen));
                    return new View(report, report.pages(), packs.register().all());
                },
                view::set);
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
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.reports.export"),
                        Packs.fileName(shown.report(), FileKind.XLSX),
                        texts.get("desktop.reports.workbook"),
                        "xlsx"))
                .ifPresent(file -> write(file, shown.report().request()));
    }

    private void write(Path file, PackRequest request) {
        busy.set(true);
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.reports.exporting"),
                                progress -> packs.export(file, request, FileKind.XLSX))
                        .then(issue -> workspace.notify(Notice.success(
                                workspace.texts().get("desktop.reports.exported", String.valueOf(file.getFileName())))))
                        .anyway(() -> busy.set(false)));
    }

    /** Returns where to go to fill a page that has nothing to show yet. */
    static Place placeBehind(int page) {
        return switch (page) {
            case 0 -> Place.OVERVIEW;
            case 1 -> Place.INVITATIONS;
            case 2 -> Place.QUOTAS;
            case 3 -> Place.PHASES;
            case 4 -> Place.SESSIONS;
            case 5 -> Place.LOTTERY;
            case 6, 7, 8 -> Place.STEERING;
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
