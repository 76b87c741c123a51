package nl.lotwijzer.desktop.allowances;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.report.allowance.PaymentFiles;

/** The batches: which one is open, and the steps from checking what is due to having it paid. */
final class BatchesModel {
    private final Workspace workspace;
    private final AllowancesModel allowances;
    private final Batches batches;
    private final ReadOnlyObjectWrapper<Optional<Batch>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Long> wanted = Optional.empty();

    BatchesModel(Workspace workspace, AllowancesModel allowances) {
        this.workspace = workspace;
        this.allowances = allowances;
        this.batches = new Batches(workspace.project());
        allowances.overview().subscribe(now -> show());
    }

    private void show() {
        open.set(wanted.flatMap(this::find));
    }

    private Optional<Batch> find(long id) {
        return all().stream().filter(batch -> batch.id() == id).findFirst();
    }

    /** Returns the fixed batches, the newest first. */
    List<Batch> all() {
        return overview().map(now -> now.batches().reversed()).orElse(List.of());
    }

    Optional<Overview> overview() {
        return allowances.overview().get();
    }

    /** The batch that is open; empty for the one that is being prepared. */
    ReadOnlyObjectProperty<Optional<Batch>> open() {
        return open.getReadOnlyProperty();
    }

    /** Opens a batch, or the one that is being prepared. */
    void open(Optional<Long> batch) {
        wanted = batch;
        show();
    }

    /** Returns the step at hand: 0 to check and fix, 2 to make the file, 3 to be paid, 4 all done. */
    int step() {
        return open.get()
                .map(batch -> switch (batch.state()) {
                    case FIXED -> 2;
                    case EXPORTED -> 3;
                    case PAID -> 4;
                })
                .orElse(0);
    }

    /** Returns the first working day from tomorrow, on which banks execute orders. */
    LocalDate proposedDay() {
        LocalDate day = LocalDate.now(workspace.clock()).plusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Fixes what is due now as a batch, and opens it. */
    void fix(LocalDate execution, Consumer<Failure> otherwise) {
        edit(
                progress -> batches.fix(execution, workspace.texts().language()),
                fixed -> {
                    open(Optional.of(fixed));
                    tellWithUndo("fixed");
                },
                otherwise);
    }

    /** Opens a fixed batch again: what is in it is due once more. */
    void reopen(Batch batch) {
        edit(
                progress -> {
                    batches.reopen(batch.id());
                    return batch;
                },
                done -> {
                    open(Optional.empty());
                    tellWithUndo("reopened");
                },
                this::fail);
    }

    /** Asks where to write the payment file and writes it. The first time is confirmed, since it closes the batch. */
    void export(Batch batch) {
        boolean sure = batch.exported().isPresent() || workspace.dialogs().confirm(confirmation(batch));
        if (!sure) {
            return;
        }
        PaymentFiles files = new PaymentFiles(workspace.project());
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(text("export.title"), files.fileName(batch), text("export.kind"), "xml"))
                .ifPresent(file -> export(files, batch, file));
    }

    private Confirmation confirmation(Batch batch) {
        return Confirmation.of(text("export.confirm", batch.number()), text("export.consequence"), text("export.verb"));
    }

    private void export(PaymentFiles files, Batch batch, Path file) {
        edit(
                progress -> {
                    files.export(batch, file);
                    return batch;
                },
                done -> workspace.notify(
                        Notice.success(text("told.exported", batch.count(), String.valueOf(file.getFileName())))),
                this::fail);
    }

    /** Notes that a batch was paid on a day, or, without a day, that it was not after all. */
    void paid(Batch batch, Optional<LocalDate> on) {
        edit(
                progress -> {
                    batches.paid(batch.id(), on);
                    return batch;
                },
                done -> tellWithUndo(on.isPresent() ? "paid" : "unpaid"),
                this::fail);
    }

    /** Notes that a payment came back. */
    void returned(Payment payment, LocalDate on, String reason, Consumer<Failure> otherwise) {
        edit(
                progress -> {
                    batches.returned(payment.id(), on, reason);
                    return payment;
                },
                done -> tellWithUndo("returned"),
                otherwise);
    }

    /** Returns whether a payment matches what is searched for. */
    static Predicate<Payment> matching(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return payment -> payment.name().toLowerCase(Locale.ROOT).contains(sought)
                || payment.reference().toLowerCase(Locale.ROOT).contains(sought);
    }

    private <T> void edit(Job<T> job, Consumer<T> then, Consumer<Failure> otherwise) {
        workspace.tasks().start(BackgroundTask.edit(job).then(then).otherwise(otherwise));
    }

    private void fail(Failure failure) {
        workspace.notify(Notice.failure(workspace.texts().get(failure.told())));
    }

    private void tellWithUndo(String key) {
        workspace.notify(Notice.success(text("told." + key)).with(text("undo"), allowances::undo));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.allowances." + key, arguments);
    }
}
