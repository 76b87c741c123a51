package nl.lotwijzer.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.payment.PaymentFile;
import nl.lotwijzer.allowances.payment.PaymentOrder;
import nl.lotwijzer.allowances.payment.Transfer;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Deed;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;

/** The batches in which allowances are paid: fix one, make its file, and note what became of it. */
public final class Batches {
    private final Project project;

    public Batches(Project project) {
        this.project = project;
    }

    /** Returns all batches by number. */
    public List<Batch> all() {
        return project.read(handle -> new BatchStore(handle).all());
    }

    /**
     * Fixes what is due now to everybody who can be paid as a new batch. Nothing in it changes afterwards; until its file
     * is made it can be opened again.
     *
     * @param execution the day on which the money is to leave the account; not before today
     * @param language  of what participants read on their account
     * @return the id of the batch
     * @throws AllowanceException if nobody can be paid, it is not known who pays, or the day is before today
     */
    public long fix(LocalDate execution, Language language) throws AllowanceException {
        if (execution.isBefore(LocalDate.now(project.clock()))) {
            throw new AllowanceException(Message.of("allowances.problem.execution", execution));
        }
        Overview now = new Allowances(project).overview();
        return project.change(
                new Action(
                        "allowances.journal.fix", Integer.toString(now.payable().size())),
                handle -> new Fixing(project, handle, language).fix(execution));
    }

    /**
     * Opens a batch again whose file was never made: what is in it is due once more.
     *
     * @throws AllowanceException if its file was made, a later batch was fixed, or it is no longer there
     */
    public void reopen(long batch) throws AllowanceException {
        project.perform(new Action("allowances.journal.reopen", "1"), handle -> {
            Batch found = find(handle, batch);
            if (found.state() != Batch.State.FIXED) {
                throw new AllowanceException(Message.of("allowances.problem.exported", found.number()));
            }
            if (new BatchStore(handle).all().getLast().id() != batch) {
                throw new AllowanceException(Message.of("allowances.problem.laterBatch", found.number()));
            }
            new BatchStore(handle).delete(batch);
        });
    }

    /**
     * Returns the payment file of a batch: the same bytes each time.
     *
     * @throws AllowanceException if somebody in it was erased since
     */
    public byte[] file(Batch batch) throws AllowanceException {
        List<Transfer> transfers = batch.payments().stream()
                .map(Payment::transfer)
                .flatMap(Optional::stream)
                .toList();
        if (transfers.size() != batch.count()) {
            throw new AllowanceException(Message.of("allowances.problem.erased", batch.count() - transfers.size()));
        }
        return PaymentFile.bytes(
                new PaymentOrder(batch.message(), batch.fixedAt(), batch.payer(), batch.execution(), transfers));
    }

    /**
     * Notes that the file of a batch was made, and has it appear: both, or neither. From then on the batch cannot be opened
     * again, and what was done before cannot be taken back. Making the file once more notes nothing new but the entry in
     * the journal.
     *
     * @param appear writes the file
     * @throws AllowanceException if the batch is no longer there
     * @throws X                  if the file cannot be written; nothing is noted then
     */
    public <X extends Exception> void export(long batch, byte[] bytes, Deed<X> appear) throws AllowanceException, X {
        project.read(handle -> find(handle, batch));
        String hash = Sha256.hex(bytes);
        project.<X>perform(Action.irrevocable("allowances.journal.export", "sha256=" + hash), handle -> {
            BatchStore store = new BatchStore(handle);
            boolean first = store.all().stream()
                    .anyMatch(one -> one.id() == batch && one.exported().isEmpty());
            if (first) {
                store.exported(batch, project.now(), hash);
            }
            appear.with(handle);
        });
    }

    /**
     * Notes that a batch was paid.
     *
     * @param on the day on which it was; empty if it was not after all
     * @throws AllowanceException if its file was not made yet, or it is no longer there
     */
    public void paid(long batch, Optional<LocalDate> on) throws AllowanceException {
        project.perform(new Action("allowances.journal.paid", on.isPresent() ? "1" : "0"), handle -> {
            Batch found = find(handle, batch);
            if (found.state() == Batch.State.FIXED) {
                throw new AllowanceException(Message.of("allowances.problem.notExported", found.number()));
            }
            new BatchStore(handle).paid(batch, on);
        });
    }

    /**
     * Notes that a payment came back, or went wrong: what it was for is due again.
     *
     * @param reason as the bank says it; not blank
     * @throws AllowanceException if there is no reason, the file was not made yet, or the payment came back before
     */
    public void returned(long payment, LocalDate on, String reason) throws AllowanceException {
        if (reason.isBlank()) {
            throw new AllowanceException(Message.of("allowances.problem.reason"));
        }
        project.perform(new Action("allowances.journal.returned", "1"), handle -> {
            Batch batch = new BatchStore(handle)
                    .all().stream()
                            .filter(one -> one.payments().stream().anyMatch(in -> in.id() == payment))
                            .findFirst()
                            .orElseThrow(AllowanceException::gone);
            if (batch.state() == Batch.State.FIXED) {
                throw new AllowanceException(Message.of("allowances.problem.notExported", batch.number()));
            }
            if (batch.returned().stream().anyMatch(in -> in.id() == payment)) {
                throw new AllowanceException(Message.of("allowances.problem.returned"));
            }
            new BatchStore(handle).returned(payment, on, reason.strip());
        });
    }

    private static Batch find(Handle handle, long batch) throws AllowanceException {
        return new BatchStore(handle)
                .all().stream().filter(one -> one.id() == batch).findFirst().orElseThrow(AllowanceException::gone);
    }
}
