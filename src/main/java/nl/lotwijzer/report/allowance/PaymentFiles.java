package nl.lotwijzer.report.allowance;

import java.nio.file.Path;
import java.util.Locale;
import nl.lotwijzer.allowances.AllowanceException;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.ReportException;

/** Writes the file of a batch for the bank. */
public final class PaymentFiles {
    private final Project project;

    public PaymentFiles(Project project) {
        this.project = project;
    }

    /** Returns the name proposed for the file, which holds no name of a person. */
    public String fileName(Batch batch) {
        return "sepa-%s-batch-%d.xml".formatted(project.details().code().toLowerCase(Locale.ROOT), batch.number());
    }

    /**
     * Writes the payment file and enters it in the journal: both, or neither.
     *
     * @param file may exist, and is then replaced
     * @throws AllowanceException if the batch is no longer there, or somebody in it was erased
     * @throws ReportException    if the file cannot be written
     */
    public void export(Batch batch, Path file) throws AllowanceException, ReportException {
        Batches batches = new Batches(project);
        byte[] bytes = batches.file(batch);
        try (WholeFile whole = new WholeFile(file, bytes)) {
            batches.<FilesException>export(batch.id(), bytes, handle -> whole.appear());
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }
}
