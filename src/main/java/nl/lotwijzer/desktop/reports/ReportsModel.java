package nl.lotwijzer.desktop.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.report.pack.Register;
import nl.lotwijzer.report.pack.Standing;
import org.jspecify.annotations.Nullable;

/** The chosen report as it would be exported now, the page that is open, and what was exported before. */
public final class ReportsModel {
    /** The first page after the cover. */
    private static final int FIRST = 1;

    private final Workspace workspace;
    private final Packs packs;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final IntegerProperty page = new SimpleIntegerProperty(FIRST);
    private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<FileKind>> kinds = new ReadOnlyObjectWrapper<>(EnumSet.of(FileKind.XLSX));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Subscription watching;

    ReportsModel(Workspace workspace) {
        this.workspace = workspace;
        this.packs = new Packs(workspace.project());
        Pack first = Packs.all().getFirst();
        this.choices = new ReadOnlyObjectWrapper<>(new Choices(
                first,
                workspace.texts().language(),
                Optional.of(Choices.usual(first)),
                null,
                LocalDate.now(workspace.clock()),
                Optional.empty()));
        watching = watch();
    }

    /** How the work stands: done when nothing changed since the last export. */
    public static PlaceState state(Project project) {
        Register register = new Register(project);
        List<Issue> issues = register.all();
        if (issues.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        return register.standing(issues.getFirst().request().pack()) == Standing.CURRENT
                ? PlaceState.DONE
                : PlaceState.UNDER_WAY;
    }

    private Subscription watch() {
        Choices chosen = choices.get();
        return workspace.watch(() -> workspace.project().read(handle -> read(chosen)), view::set);
    }

    private View read(Choices chosen) {
        Project project = workspace.project();
        List<Subject> subjects = Subject.of(chosen.pack(), project, workspace.texts());
        long subject = chosen.subject()
                .orElseGet(() -> Subject.likely(chosen.pack(), subjects, project, LocalDate.now(workspace.clock()))
                        .number());
        Period period = chosen.period()
                .map(choice -> packs.period(choice, chosen.pack(), subject))
                .orElseGet(chosen::own);
        PackRequest request = new PackRequest(chosen.pack(), chosen.language(), period, subject);
        Map<Pack, Standing> standings = new EnumMap<>(Pack.class);
        Packs.all().forEach(pack -> standings.put(pack, packs.register().standing(pack)));
        Optional<Report> report = Optional.empty();
        @Nullable Message problem = null;
        try {
            report = Optional.of(packs.make(request));
        } catch (ReportException e) {
            problem = e.told();
        }
        return new View(
                request,
                standings,
                subjects,
                report,
                problem,
                packs.register().last(chosen.pack(), subject),
                packs.register().all());
    }

    /** What there is to see; null until the project was read for the first time. */
    ReadOnlyObjectProperty<@Nullable View> view() {
        return view.getReadOnlyProperty();
    }

    /** Which report the person wants to see. */
    ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Shows this report in the place of the one that is shown; another pack from its first page. */
    void choose(Choices chosen) {
        Choices before = choices.get();
        if (chosen.equals(before)) {
            return;
        }
        choices.set(chosen);
        if (chosen.pack() != before.pack()) {
            page.set(FIRST);
            EnumSet<FileKind> offered = EnumSet.copyOf(kinds.get());
            offered.retainAll(Packs.kinds(chosen.pack()));
            kinds.set(offered.isEmpty() ? EnumSet.of(FileKind.XLSX) : offered);
        }
        watching.unsubscribe();
        watching = watch();
    }

    /** The kinds of files that are written, at least one. */
    ReadOnlyObjectProperty<Set<FileKind>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** Writes this kind too, or not any more; the last one stays. */
    void kind(FileKind kind, boolean wanted) {
        EnumSet<FileKind> chosen = EnumSet.copyOf(kinds.get());
        if (wanted) {
            chosen.add(kind);
        } else {
            chosen.remove(kind);
        }
        kinds.set(chosen.isEmpty() ? EnumSet.of(kind) : chosen);
    }

    /** The number of the page that is open, from 0, which is the cover. */
    IntegerProperty page() {
        return page;
    }

    /** Whether a report is being exported. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Returns whether there is a report to export, and none is being exported. */
    boolean exportable() {
        View shown = view.get();
        return !busy.get() && shown != null && shown.report().isPresent();
    }

    /** Opens the page so many pages on, if there is one. */
    void leaf(int pages) {
        View shown = view.get();
        if (shown != null) {
            page.set(Math.clamp(
                    page.get() + (long) pages, 0, Math.max(0, shown.pages().size() - 1)));
        }
    }

    /** Asks where to, and writes the report there in the background: one kind as a file, more of them in a folder. */
    void export() {
        View shown = view.get();
        if (shown == null || shown.report().isEmpty()) {
            return;
        }
        Report report = shown.report().get();
        Set<FileKind> wanted = EnumSet.copyOf(kinds.get());
        if (wanted.size() > 1) {
            workspace
                    .dialogs()
                    .chooseFolder(text("folder"))
                    .ifPresent(
                            folder -> write(exporter -> exporter.export(folder, report.request(), wanted, List.of())));
            return;
        }
        FileKind kind = wanted.iterator().next();
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        text("export"),
                        Packs.fileName(report, kind),
                        text("kind." + kind.extension()),
                        kind.extension()))
                .ifPresent(file -> write(exporter -> exporter.export(file, report.request(), kind)));
    }

    /** Writes a report. */
    @FunctionalInterface
    private interface Export {
        Issue with(Packs exporter) throws ReportException;
    }

    private void write(Export export) {
        busy.set(true);
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.reports.exporting"),
                                progress -> export.with(new Packs(workspace.project(), progress::stopIfCancelled)))
                        .then(this::exported)
                        .anyway(() -> busy.set(false)));
    }

    private void exported(Issue issue) {
        workspace.notify(Notice.success(text(
                issue.number() == 0 ? "writtenOnly" : "exported",
                issue.files().size(),
                issue.files().getFirst().name(),
                issue.number())));
    }

    /** Asks for a file and says what the register knows of it. */
    Optional<Path> askForFile() {
        Texts texts = workspace.texts();
        return workspace
                .dialogs()
                .openFile(new FileQuestion(
                        texts.get("desktop.reports.check"),
                        "",
                        List.of(new FileQuestion.Kind(
                                texts.get("desktop.reports.reportFiles"), List.of("xlsx", "docx", "pdf")))));
    }

    Register register() {
        return packs.register();
    }

    /** Returns where to go to fill a page that has nothing to show yet. */
    static Place placeBehind(Pack pack, Page page) {
        if (!page.place().isEmpty()) {
            return Place.valueOf(page.place());
        }
        return switch (pack) {
            case STEERING, COUNCIL -> Place.OVERVIEW;
            case LOTTERY -> Place.LOTTERY;
            case SESSION -> Place.SESSIONS;
            case ALLOWANCES -> Place.ALLOWANCES;
            case FOLLOW_UP -> Place.RECOMMENDATIONS;
        };
    }

    void go(Place place) {
        workspace.navigate(place);
    }

    Workspace workspace() {
        return workspace;
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.reports." + key, arguments);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
