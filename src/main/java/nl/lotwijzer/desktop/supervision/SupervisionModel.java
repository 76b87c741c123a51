package nl.lotwijzer.desktop.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.report.SupervisionFiles;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.UnreadableDossierException;
import nl.lotwijzer.verification.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that is being checked and what the supervisor says of it. It needs no project, and outlives the screens:
 * a change of language throws nothing away.
 */
public final class SupervisionModel {
    /** The pages about a dossier. */
    enum Page {
        CHECKS,
        DRAW,
        FINDINGS,
        RECEIPT
    }

    private final Desk desk;
    private final Checker checker;
    private final StringProperty commitment = new SimpleStringProperty("");
    private final StringProperty rules = new SimpleStringProperty("");
    private final StringProperty head = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Path> dossier = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Inspection> inspection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DossierFiles> files = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Check> ended = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RunningTask> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable SignedFiles> signed = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.CHECKS);
    private final FindingsDraft draft = new FindingsDraft();

    SupervisionModel(Desk desk, Checker checker) {
        this.desk = desk;
        this.checker = checker;
        draft.name().set(desk.actor().name());
        draft.role().set(desk.texts().get("desktop.supervision.usualRole"));
    }

    /** Returns the supervision of this desk; the same every time. */
    public static SupervisionModel of(Desk desk) {
        return desk.kept(SupervisionModel.class, () -> new SupervisionModel(desk, new ProgramChecker()));
    }

    /** C as it was published; empty when it is not known. */
    StringProperty commitment() {
        return commitment;
    }

    /** A as it was published; empty when it is not known. */
    StringProperty rules() {
        return rules;
    }

    /** A head of the journal as it was printed on a report; empty when it is not known. */
    StringProperty head() {
        return head;
    }

    /** The dossier that is open or being opened. */
    ReadOnlyObjectProperty<@Nullable Path> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /** What was found; null until a dossier was checked. */
    ReadOnlyObjectProperty<@Nullable Inspection> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /** The files of the dossier that was checked. */
    ReadOnlyObjectProperty<@Nullable DossierFiles> files() {
        return files.getReadOnlyProperty();
    }

    /** The checks that ended, while the others are under way. */
    ObservableList<Check> ended() {
        return ended;
    }

    /** The checking under way. */
    ReadOnlyObjectProperty<@Nullable RunningTask> running() {
        return running.getReadOnlyProperty();
    }

    /** Why the last dossier could not be opened; empty when it could. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was written at signing, once it was. */
    ReadOnlyObjectProperty<@Nullable SignedFiles> signed() {
        return signed.getReadOnlyProperty();
    }

    ObjectProperty<Page> page() {
        return page;
    }

    FindingsDraft draft() {
        return draft;
    }

    /** Returns whether this is a hash, or nothing at all; blanks between the digits do not count. */
    static boolean isHashOrEmpty(String typed) {
        String digits = digits(typed);
        return digits.isEmpty() || digits.matches("[0-9a-f]{64}");
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Brings the supervisor to a page, after opening a dossier if one is named.
     *
     * @param detail the name of a page, {@code CHECKS}, {@code DRAW}, {@code FINDINGS} or {@code RECEIPT}, and after a
     *               blank the path of a dossier; {@code NEW} puts the dossier away; empty leaves all as it is
     */
    void visit(String detail) {
        if (detail.equals("NEW")) {
            close();
        } else if (!detail.isEmpty()) {
            int blank = detail.indexOf(' ');
            if (blank > 0 && !Path.of(detail.substring(blank + 1)).equals(dossier.get())) {
                open(Path.of(detail.substring(blank + 1)));
            }
            page.set(Page.valueOf(blank > 0 ? detail.substring(0, blank) : detail));
        }
    }

    /** Asks for a zip file and checks it. */
    void chooseFile() {
        Texts texts = desk.texts();
        desk.dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.supervision.chooseFile"),
                        "",
                        texts.get("desktop.supervision.dossier"),
                        "zip"))
                .ifPresent(this::open);
    }

    /** Asks for a folder and checks it. */
    void chooseFolder() {
        desk.dialogs()
                .chooseFolder(desk.texts().get("desktop.supervision.chooseFolder"))
                .ifPresent(this::open);
    }

    /** Checks this dossier in place of the one that is open. What was written about another one is thrown away. */
    void open(Path file) {
        if (running.get() != null) {
            return;
        }
        if (!file.equals(dossier.get())) {
            draft.clear();
            signed.set(null);
            page.set(Page.CHECKS);
        }
        dossier.set(file);
        problem.set("");
        inspection.set(null);
        ended.clear();
        Published published = published();
        RunningTask task = desk.tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.supervision.checking", nameOf(file)),
                                progress -> check(file, published, progress))
                        .then(this::show)
                        .otherwise(this::refused)
                        .anyway(this::stopped));
        if (inspection.get() == null && problem.get().isEmpty() && dossier.get() != null) {
            running.set(task);
        }
    }

    /** What was read and found. */
    private record Checked(DossierFiles files, Inspection inspection) {}

    private Checked check(Path file, Published published, Progress progress) throws UnreadableDossierException {
        DossierFiles read = Verification.open(file);
        progress.stopIfCancelled();
        Report report =
                checker.check(read, published, progress, check -> desk.tasks().onScreen(() -> ended.add(check)));
        return new Checked(read, Inspection.of(read, report));
    }

    private Published published() {
        return new Published(known(commitment), known(rules), known(head));
    }

    private static @Nullable String known(StringProperty typed) {
        String digits = digits(typed.get());
        return digits.isEmpty() ? null : digits;
    }

    private void show(Checked checked) {
        files.set(checked.files());
        inspection.set(checked.inspection());
    }

    private void refused(Failure failure) {
        problem.set(desk.texts().get(failure.told()));
    }

    private void stopped() {
        running.set(null);
        if (inspection.get() == null) {
            dossier.set(null);
        }
    }

    /** Stops checking. */
    void stop() {
        RunningTask task = running.get();
        if (task != null) {
            task.cancel();
        }
    }

    /** Checks the same dossier again, after something was filled in. */
    void again() {
        Path open = dossier.get();
        if (open != null) {
            open(open);
        }
    }

    /** Puts the dossier away. */
    void close() {
        boolean written = draft.verdict().get() != null && signed.get() == null;
        Texts texts = desk.texts();
        if (written
                && !desk.dialogs()
                        .confirm(Confirmation.destructive(
                                texts.get("desktop.supervision.leave"),
                                texts.get("desktop.supervision.leaveExplained"),
                                texts.get("desktop.supervision.leaveVerb")))) {
            return;
        }
        draft.clear();
        signed.set(null);
        page.set(Page.CHECKS);
        inspection.set(null);
        files.set(null);
        dossier.set(null);
    }

    /** Asks for a folder and writes the findings file and the report there. */
    void sign() {
        Inspection found = inspection.get();
        if (found == null || !draft.complete().get()) {
            return;
        }
        desk.dialogs()
                .chooseFolder(desk.texts().get("desktop.supervision.signFolder"))
                .ifPresent(folder -> sign(found, folder));
    }

    private void sign(Inspection found, Path folder) {
        Language language = desk.texts().language();
        SupervisionFiles made =
                new SupervisionFiles(found, language, desk.clock().getZone());
        if (!mayReplace(folder, made.names())) {
            return;
        }
        Findings findings = draft.sign(found, desk.clock().instant(), ProgramChecker.program());
        desk.tasks()
                .start(BackgroundTask.of(Message.of("desktop.supervision.signing"), progress -> {
                            made.write(findings, folder);
                            return new SignedFiles(findings.hash(), folder, made.names());
                        })
                        .then(written -> {
                            signed.set(written);
                            desk.notices()
                                    .show(Notice.success(
                                            desk.texts().get("desktop.supervision.signedNow", nameOf(folder))));
                        }));
    }

    private boolean mayReplace(Path folder, List<String> names) {
        Optional<String> there = names.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst();
        Texts texts = desk.texts();
        return there.isEmpty()
                || desk.dialogs()
                        .confirm(Confirmation.destructive(
                                texts.get("desktop.dialog.replaceFile", there.get()),
                                texts.get("desktop.dialog.replaceFileExplained"),
                                texts.get("desktop.dialog.replace")));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
