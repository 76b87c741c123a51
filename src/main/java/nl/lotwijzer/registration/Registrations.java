package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.ImportCheck.Judged;
import nl.lotwijzer.registration.ImportCheck.ReadRow;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jdbi.v3.core.Handle;

/**
 * The registrants of a project.
 *
 * <p>Reading the same file again adds nothing. Somebody is recognised by the number of the form; else by the code of the
 * letter; else as the same person, by name and date of birth, e-mail address or house; else by its row, if that was read
 * before, counted, so that equal rows of an anonymous pool remain as many people. A row about somebody who
 * is there already changes what it says differently, and nothing else.
 */
public final class Registrations {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final Project project;

    /** What reading a file comes to, and the entry in the journal after which that was found. */
    private record Examined(long entry, List<Judged> judged) {
        ImportPreview preview(Sheet sheet) {
            return new ImportPreview(sheet, judged.stream().map(Judged::outcome).toList());
        }
    }

    public Registrations(Project project) {
        this.project = project;
    }

    /** Returns everybody, in the order of their numbers. Read again is only what was changed since. */
    public List<Registrant> all() {
        if (project.changing()) {
            return project.read(handle -> new RegistrationStore(handle).all());
        }
        return project.read(
                project.kept(RegistrantsInMemory.class, RegistrantsInMemory::new)::at);
    }

    /** Returns those who take part in the draw, in the order of their numbers. */
    public List<Registrant> active() {
        return all().stream().filter(Registrant::active).toList();
    }

    public Optional<Registrant> byNumber(RegistrationNumber number) {
        return all().stream()
                .filter(registrant -> registrant.number().equals(number))
                .findFirst();
    }

    /** Returns how many registered, those excluded included. */
    public int count() {
        return project.read(handle -> new RegistrationStore(handle).count());
    }

    /** Returns the names of the criteria that were answered, in the order of the first file. */
    public List<String> criteria() {
        return project.read(handle -> new RegistrationStore(handle).criteria());
    }

    /** Returns the imports, the oldest first. */
    public List<ImportBatch> batches() {
        return project.read(handle -> new RegistrationStore(handle).batches());
    }

    /**
     * Proposes what the columns of this sheet are read as.
     *
     * @throws InputException if the sheet cannot be a list of registrants, with what to do about it
     */
    public ColumnMapping propose(Sheet sheet) throws InputException {
        SheetCheck.check(sheet);
        return MappingProposal.of(sheet, project.read(handle -> new ColumnUseStore(handle).all()));
    }

    /**
     * Tells what reading this sheet would come to, and changes nothing.
     *
     * @throws InputException if the sheet or the mapping cannot be used at all
     */
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping) throws InputException {
        return preview(sheet, mapping, rows -> {});
    }

    /**
     * The same, telling now and then how many rows are done.
     *
     * @param rowsDone what it throws stops the work; then nothing is changed
     */
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        return examine(sheet, mapping, rowsDone).preview(sheet);
    }

    /**
     * Reads this sheet: all rows that can be read, in one change. If there is nothing new in it, the project stays as it
     * is, without an entry in the journal.
     *
     * @throws InputException if the sheet or the mapping cannot be used at all; then nothing is read
     */
    public ImportReport importRows(Sheet sheet, ColumnMapping mapping) throws InputException {
        return importRows(sheet, mapping, rows -> {});
    }

    /** The same, telling now and then how many rows are done. See {@link #preview(Sheet, ColumnMapping, IntConsumer)}. */
    public ImportReport importRows(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        Examined examined = examine(sheet, mapping, rows -> {});
        ImportPreview preview = examined.preview(sheet);
        if (preview.count(Verdict.ADDED) + preview.count(Verdict.CHANGED) == 0) {
            return new ImportReport(0, preview);
        }
        return project.change(new Action("registration.journal.import", counts(preview)), handle -> {
            Examined now = new RegistrationStore(handle).lastEntry() == examined.entry()
                    ? examined
                    : judge(handle, sheet, mapping, rows -> {});
            return write(handle, now, sheet, mapping, rowsDone);
        });
    }

    /**
     * Keeps these registrants out of the draw.
     *
     * @param ground why, in words that can be shown to them
     * @throws RegistrationException if no ground is given
     */
    public void exclude(Collection<Registrant> registrants, String ground) throws RegistrationException {
        if (ground.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noGround"));
        }
        mark(registrants, "exclude", State.EXCLUDED, ground.strip());
    }

    /**
     * Lets these registrants take part in the draw again; but not who was set aside as a duplicate, which
     * {@link Merges#revert} does.
     */
    public void include(Collection<Registrant> registrants) {
        mark(registrants, "include", State.ACTIVE, "");
    }

    private void mark(Collection<Registrant> registrants, String verb, State state, String ground) {
        List<Registrant> others = registrants.stream()
                .filter(registrant -> registrant.mergedInto().isEmpty())
                .filter(registrant ->
                        registrant.state() != state || !registrant.ground().equals(ground))
                .toList();
        if (!others.isEmpty()) {
            Action action = new Action("registration.journal." + verb, "registrants=" + others.size());
            project.perform(action, handle -> new RegistrationStore(handle).mark(others, state, ground));
        }
    }

    private Examined examine(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        SheetCheck.check(sheet);
        mapping.check(sheet);
        return project.read(handle -> judge(handle, sheet, mapping, rowsDone));
    }

    private Examined judge(Handle handle, Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) {
        RegistrationStore store = new RegistrationStore(handle);
        List<Registrant> registrants = store.all();
        ImportCheck check = new ImportCheck(
                sheet,
                mapping,
                LocalDate.now(project.clock()),
                registrants,
                store.byFingerprint(registrants),
                Merged.of(registrants, new MergeStore(handle).all()),
                new Letters(project).codes(),
                new Derivations(DerivedRule.replaced(new DerivedAnswerStore(handle).rules(), mapping.rules())));
        List<Judged> judged = new ArrayList<>(sheet.rows().size());
        for (int from = 0; from < sheet.rows().size(); from += ROWS_BETWEEN_REPORTS) {
            List<Row> rows = sheet.rows()
                    .subList(from, Math.min(sheet.rows().size(), from + ROWS_BETWEEN_REPORTS));
            for (ReadRow row : rows.parallelStream().map(check::read).toList()) {
                judged.add(check.judge(row));
            }
            report(judged.size(), rowsDone);
        }
        return new Examined(store.lastEntry(), judged);
    }

    private static ImportReport write(
            Handle handle, Examined examined, Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) {
        RegistrationStore store = new RegistrationStore(handle);
        ImportPreview rows = examined.preview(sheet);
        String sheetName = sheet.origin() instanceof Origin.Workbook workbook ? workbook.sheet() : "";
        long batch = store.addBatch(rows, sheetName);
        new ColumnUseStore(handle).remember(sheet, mapping);
        new ValueUseStore(handle).remember(mapping);
        int next = store.highestNumber() + 1;
        int done = 0;
        for (Judged row : examined.judged()) {
            switch (row.outcome().verdict()) {
                case ADDED -> store.insert(RegistrationNumber.of(next++), row, batch);
                case CHANGED -> store.update(row, batch);
                case UNCHANGED, REFUSED -> {}
            }
            report(++done, rowsDone);
        }
        store.flush();
        new DerivedAnswerStore(handle).setAll(mapping.rules());
        return new ImportReport(batch, rows);
    }

    private static void report(int done, IntConsumer rowsDone) {
        if (done % ROWS_BETWEEN_REPORTS == 0) {
            rowsDone.accept(done);
        }
    }

    private static String counts(ImportPreview preview) {
        return "added=%d changed=%d unchanged=%d refused=%d"
                .formatted(
                        preview.count(Verdict.ADDED),
                        preview.count(Verdict.CHANGED),
                        preview.count(Verdict.UNCHANGED),
                        preview.count(Verdict.REFUSED));
    }
}
