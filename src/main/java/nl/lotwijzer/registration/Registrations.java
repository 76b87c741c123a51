package nl.lotwijzer.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * The registrants of a project.
 *
 * <p>Reading the same file again adds nothing. Somebody is recognised by the number of the form; else by the code of the
 * letter; else as the same person, by name and date of birth, e-mail address or house; else by its row, if that was read
 * before, counted, so that equal rows of an anonymous pool remain as many people. A row about somebody who
 * is there already changes what it says differently, and nothing else.
 */
public final class Registrations {
    private final Project project;
    private final Importer importer;

    public Registrations(Project project) {
        this.project = project;
        this.importer = new Importer(project);
    }

    /** Returns everybody, in the order of their numbers. Read again is only what was changed since. */
    public List<Registrant> all() {
        if (project.changing()) {
            return project.read(handle -> new RegistrationStore(handle).all());
        }
        return project.read(project.kept(RegistrantsInMemory.class, RegistrantsInMemory::new)::at);
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
        return project.read(handle -> new ImportStore(handle).batches());
    }

    /**
     * Proposes what the columns of this sheet are read as: by the profile with these columns, else as they were read
     * before, else by what offices call them.
     *
     * @throws InputException if the sheet cannot be a list of registrants, with what to do about it
     */
    public ColumnMapping propose(Sheet sheet) throws InputException {
        SheetCheck.check(sheet);
        Optional<Profile> profile = new Profiles(project).fitting(sheet);
        if (profile.isPresent()) {
            return profile.get().mapping(sheet);
        }
        return project.read(handle ->
                MappingProposal.of(sheet, new ColumnUseStore(handle).all()).with(new ValueUseStore(handle).all()));
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
        return importer.preview(sheet, mapping, rowsDone);
    }

    /**
     * Reads this sheet: all rows that can be read, in one change, which also keeps the rows that are refused. If there is
     * nothing new in it, not even a row that is refused, the project stays as it is, without an entry in the journal.
     *
     * @throws InputException if the sheet or the mapping cannot be used at all; then nothing is read
     */
    public ImportReport importRows(Sheet sheet, ColumnMapping mapping) throws InputException {
        return importRows(sheet, mapping, rows -> {});
    }

    /** The same, telling now and then how many rows are done. See {@link #preview(Sheet, ColumnMapping, IntConsumer)}. */
    public ImportReport importRows(Sheet sheet, ColumnMapping mapping, IntConsumer rowsDone) throws InputException {
        return importer.importRows(sheet, mapping, rowsDone);
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
}
