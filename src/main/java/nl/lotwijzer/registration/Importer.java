package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.ImportCheck.Judged;
import nl.lotwijzer.registration.ImportCheck.ReadRow;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a file and writes them. What was judged last is kept, so that an import after its preview judges no
 * row again unless something was changed in between.
 */
final class Importer {
    private static final int ROWS_AT_ONCE = 500;

    /** What reading a file comes to, and the entry in the journal and the day for which that was found. */
    private record Examined(Sheet sheet, ColumnMapping mapping, long entry, LocalDate day, List<Judged> judged) {
        ImportPreview preview() {
            return new ImportPreview(sheet, judged.stream().map(Judged::outcome).toList());
        }
    }

    private final Project project;
    private volatile @Nullable Examined last;

    Importer(Project project) {
        this.project = project;
    }

    ImportPreview preview(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        return examine(sheet, mapping, rowsDone).preview();
    }

    ImportReport importRows(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        Examined examined = examine(sheet, mapping, rows -> {});
        ImportPreview preview = examined.preview();
        if (!anythingNew(preview, mapping)) {
            return new ImportReport(0, preview);
        }
        ImportReport report = project.change(new Action("registration.journal.import", counts(preview)), handle -> {
            Examined now =
                    stillHolds(handle, examined, sheet, mapping) ? examined : judge(handle, sheet, mapping, rows -> {});
            return write(handle, now, rowsDone);
        });
        last = null;
        return report;
    }

    private boolean anythingNew(ImportPreview preview, ColumnMapping mapping) {
        return preview.count(Verdict.ADDED) + preview.count(Verdict.CHANGED) > 0
                || project.read(
                        handle -> !new RefusedRowStore(handle).unknown(preview).isEmpty()
                                || !new DerivedAnswerStore(handle).rules().containsAll(mapping.rules()));
    }

    private Examined examine(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        SheetCheck.check(sheet);
        mapping.check(sheet);
        return project.read(handle -> {
            Examined before = last;
            if (before != null && stillHolds(handle, before, sheet, mapping)) {
                return before;
            }
            last = null;
            Examined examined = judge(handle, sheet, mapping, rowsDone);
            last = examined;
            return examined;
        });
    }

    /** The sheet must be the very same one: comparing a hundred thousand rows would take longer than it saves. */
    @SuppressWarnings("ReferenceEquality")
    private boolean stillHolds(Handle handle, Examined examined, Sheet sheet, ColumnMapping mapping) {
        return examined.sheet() == sheet
                && examined.mapping().equals(mapping)
                && examined.day().equals(today())
                && examined.entry() == new RegistrationStore(handle).lastEntry();
    }

    private LocalDate today() {
        return LocalDate.now(project.clock());
    }

    private Examined judge(Handle handle, Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) {
        RegistrationStore store = new RegistrationStore(handle);
        List<Registrant> registrants = store.all();
        ImportCheck check = new ImportCheck(
                sheet,
                mapping,
                today(),
                registrants,
                store.byFingerprint(registrants),
                Merged.of(registrants, new MergeStore(handle).all()),
                new Letters(project).codes(),
                new Derivations(DerivedRule.merged(new DerivedAnswerStore(handle).rules(), mapping.rules())));
        List<Judged> judged = new ArrayList<>(sheet.rows().size());
        for (int from = 0; from < sheet.rows().size(); from += ROWS_AT_ONCE) {
            List<Row> rows = sheet.rows().subList(from, Math.min(sheet.rows().size(), from + ROWS_AT_ONCE));
            for (ReadRow row : rows.parallelStream().map(check::read).toList()) {
                judged.add(check.judge(row));
            }
            rowsDone.accept(judged.size());
        }
        return new Examined(sheet, mapping, store.lastEntry(), today(), judged);
    }

    private static ImportReport write(Handle handle, Examined examined, IntConsumer rowsDone) {
        Sheet sheet = examined.sheet();
        ColumnMapping mapping = examined.mapping();
        ImportStore store = new ImportStore(handle);
        ImportPreview rows = examined.preview();
        String sheetName = sheet.origin() instanceof Origin.Workbook workbook ? workbook.sheet() : "";
        long batch = store.addBatch(rows, sheetName);
        new ColumnUseStore(handle).remember(sheet, mapping);
        new ValueUseStore(handle).remember(mapping);
        store.write(examined.judged(), batch, rowsDone);
        new RefusedRowStore(handle).keep(batch, rows, mapping);
        new DerivedAnswerStore(handle).setAll(mapping.rules());
        return new ImportReport(batch, rows);
    }

    /**
     * Reads one row that was refused before, as it was corrected, into the import it came from.
     *
     * @return the outcome; if it is refused again nothing is changed
     */
    RowOutcome read(RefusedRow refused, Sheet sheet, ColumnMapping mapping) {
        Judged judged = project.read(handle -> judge(handle, sheet, mapping, rows -> {}))
                .judged()
                .getFirst();
        if (judged.outcome().refused()) {
            return judged.outcome();
        }
        return project.change(new Action("registration.journal.refusedRead", "batch=" + refused.batch()), handle -> {
            List<Judged> now = judge(handle, sheet, mapping, rows -> {}).judged();
            if (!now.getFirst().outcome().refused()) {
                ImportStore store = new ImportStore(handle);
                store.write(now, refused.batch(), rows -> {});
                store.move(refused.batch(), now.getFirst().outcome().verdict());
                new RefusedRowStore(handle).mark(List.of(refused.id()), RefusedRow.State.READ, "");
            }
            return now.getFirst().outcome();
        });
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
