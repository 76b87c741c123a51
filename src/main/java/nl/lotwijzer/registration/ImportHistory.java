package nl.lotwijzer.registration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.registration.RefusedRow.State;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.Row;

/** The imports that were done, and the rows that were refused in them: to correct, to set aside, or to wipe. */
public final class ImportHistory {
    /**
     * An import with what became of its refused rows.
     *
     * @param open  how many of them somebody has to look at
     * @param aside how many were set aside
     */
    public record Entry(ImportBatch batch, int open, int aside) {}

    private final Project project;

    public ImportHistory(Project project) {
        this.project = project;
    }

    /** Returns the imports, the newest first. */
    public List<Entry> entries() {
        return project.read(handle -> {
            RefusedRowStore store = new RefusedRowStore(handle);
            Map<Long, Integer> open = store.count(State.OPEN);
            Map<Long, Integer> aside = store.count(State.ASIDE);
            return new ImportStore(handle)
                    .batches().stream()
                            .map(batch -> new Entry(
                                    batch, open.getOrDefault(batch.id(), 0), aside.getOrDefault(batch.id(), 0)))
                            .sorted(Comparator.comparingLong(
                                            (Entry entry) -> entry.batch().id())
                                    .reversed())
                            .toList();
        });
    }

    /** Returns how many refused rows somebody has to look at. */
    public int open() {
        return project.read(handle -> new RefusedRowStore(handle)
                .count(State.OPEN).values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Returns the refused rows of an import, in the order of the file. */
    public List<RefusedRow> refused(ImportBatch batch) {
        return project.read(handle -> new RefusedRowStore(handle).of(batch.id()));
    }

    /**
     * Returns the table that the refused rows of an import came from.
     *
     * @throws IllegalArgumentException if no row of it is kept
     */
    public RefusedLayout layout(long batch) {
        return project.read(handle -> new RefusedRowStore(handle).layout(batch))
                .orElseThrow(() -> new IllegalArgumentException("No row of this import is kept"));
    }

    /**
     * Reads a refused row as it was corrected, in one change, into the import it came from.
     *
     * @param cells what it should say, from column A on
     * @return what became of it; if it is refused still, nothing is changed
     */
    public RowOutcome read(RefusedRow refused, List<String> cells) {
        RefusedLayout layout = layout(refused.batch());
        ValueMapping values = project.read(handle -> new ValueUseStore(handle).all());
        ColumnMapping mapping = new ColumnMapping(layout.uses()).with(values);
        Row row = RefusedLayout.row(refused.row(), cells);
        return new Importer(project).read(refused, layout.table(List.of(row)), mapping);
    }

    /**
     * Sets rows aside: they need not be read.
     *
     * @throws RegistrationException if no ground is given
     */
    public void setAside(Collection<RefusedRow> rows, String ground) throws RegistrationException {
        if (ground.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noGroundAside"));
        }
        mark(rows, "refusedAside", State.ASIDE, ground.strip());
    }

    /** Takes rows up again that were set aside. */
    public void takeUp(Collection<RefusedRow> rows) {
        mark(rows, "refusedOpen", State.OPEN, "");
    }

    private void mark(Collection<RefusedRow> rows, String verb, State state, String ground) {
        List<Long> others = rows.stream()
                .filter(row -> row.state() != State.READ && row.state() != state)
                .map(RefusedRow::id)
                .toList();
        if (!others.isEmpty()) {
            project.perform(
                    new Action("registration.journal." + verb, "rows=" + others.size()),
                    handle -> new RefusedRowStore(handle).mark(others, state, ground));
        }
    }

    /**
     * Wipes the refused rows of an import, from the project and from what is left of it in the file and its copies. It
     * cannot be undone.
     *
     * @throws ProjectFileException if the rows are gone but traces could not be taken away
     */
    public void clear(ImportBatch batch) throws ProjectFileException {
        project.perform(
                Action.irrevocable("registration.journal.refusedCleared", "batch=" + batch.id()),
                handle -> new RefusedRowStore(handle).clear(batch.id()));
        project.leaveNoTrace();
    }

    /**
     * Saves refused rows as a CSV file, to be corrected in Excel and read again. See {@link RefusedRows#save}.
     *
     * @throws FilesException if the file cannot be written
     */
    public void save(List<RefusedRow> rows, Path path, Texts texts) throws FilesException {
        List<RowOutcome> outcomes = new ArrayList<>();
        List<Row> table = new ArrayList<>();
        for (RefusedRow refused : rows) {
            Row row = RefusedLayout.row(refused.row(), refused.cells());
            table.add(row);
            outcomes.add(new RowOutcome(row, Verdict.REFUSED, refused.reasons()));
        }
        new RefusedRows(layout(rows.getFirst().batch()).table(table), outcomes).save(path, texts);
    }
}
