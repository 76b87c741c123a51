package nl.lotwijzer.facilitators;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The pool of facilitators of a project. */
public final class Facilitators {
    private final Project project;

    public Facilitators(Project project) {
        this.project = project;
    }

    /** Returns all facilitators by name. */
    public List<Facilitator> all() {
        return project.read(handle -> new FacilitatorStore(handle).all());
    }

    public Optional<Facilitator> find(long id) {
        return all().stream().filter(facilitator -> facilitator.id() == id).findFirst();
    }

    /**
     * Adds a facilitator and returns it.
     *
     * @throws FacilitatorException if the name is missing, something is not as it can be, or another one has the same
     *                              e-mail address
     */
    public Facilitator add(FacilitatorDetails details, FacilitatorSkills skills, FacilitatorTerms terms)
            throws FacilitatorException {
        return project.change(new Action("facilitators.journal.add", "1"), handle -> {
            FacilitatorStore store = new FacilitatorStore(handle);
            FacilitatorRules.check(details, store.all());
            FacilitatorRules.check(skills, terms);
            return new Facilitator(store.insert(details, skills, terms), details, skills, terms);
        });
    }

    /** Adds a facilitator of whom no skills and terms are known; otherwise as the other way to add one. */
    public Facilitator add(FacilitatorDetails details) throws FacilitatorException {
        return add(details, FacilitatorSkills.UNKNOWN, FacilitatorTerms.NONE);
    }

    /**
     * Changes what is known of the facilitator with this id.
     *
     * @throws FacilitatorException as adding one does, or if the facilitator is no longer there
     */
    public void change(Facilitator changed) throws FacilitatorException {
        project.perform(new Action("facilitators.journal.change", "1"), handle -> {
            FacilitatorStore store = new FacilitatorStore(handle);
            FacilitatorRules.check(
                    changed.details(),
                    store.all().stream()
                            .filter(other -> other.id() != changed.id())
                            .toList());
            FacilitatorRules.check(changed.skills(), changed.terms());
            if (!store.update(changed)) {
                throw new FacilitatorException(Message.of("facilitators.problem.gone"));
            }
        });
    }

    /**
     * Removes these facilitators from the pool: all of them or, when one cannot be removed, none.
     *
     * @throws FacilitatorException if one has a role at a session
     */
    public void remove(Collection<Long> ids) throws FacilitatorException {
        project.perform(new Action("facilitators.journal.remove", Integer.toString(ids.size())), handle -> {
            FacilitatorStore store = new FacilitatorStore(handle);
            for (Facilitator facilitator : store.all()) {
                if (ids.contains(facilitator.id())) {
                    remove(store, facilitator);
                }
            }
        });
    }

    /**
     * Adds the facilitators in a CSV or Excel file. Columns are known by their names, in Dutch or English; only a name is
     * needed. Whoever is in the pool already, by e-mail address or else by name, is kept, and gets what the file knows
     * differently; so reading a file twice adds nothing.
     *
     * @return what became of every row
     * @throws InputException if the file cannot be read or no column holds names; nothing is changed then
     */
    public FacilitatorImport importFile(Path file) throws InputException {
        FacilitatorSheet sheet = FacilitatorSheet.of(SpreadsheetReader.read(file));
        return project.change(
                new Action("facilitators.journal.import", Integer.toString(sheet.rowCount())),
                handle -> sheet.into(new FacilitatorStore(handle), new AvailabilityStore(handle)));
    }

    /** Other rooms say by a foreign key that they need a facilitator; the pool need not know which rooms those are. */
    private static void remove(FacilitatorStore store, Facilitator facilitator) throws FacilitatorException {
        try {
            store.delete(facilitator.id());
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLiteException sqlite
                    && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
                throw new FacilitatorException(Message.of("facilitators.problem.inUse", facilitator.name()));
            }
            throw e;
        }
    }
}
