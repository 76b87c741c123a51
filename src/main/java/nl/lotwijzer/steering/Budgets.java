package nl.lotwijzer.steering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import org.jdbi.v3.core.Handle;

/** The budget of the project: what was planned, what was spent, and what it is expected to cost. */
public final class Budgets {
    private final Project project;

    public Budgets(Project project) {
        this.project = project;
    }

    /** Returns all lines in their order. */
    public List<BudgetLine> lines() {
        return project.read(handle -> new BudgetStore(handle).lines());
    }

    /** Returns everything that was spent, by day. */
    public List<BudgetEntry> entries() {
        return project.read(handle -> new BudgetStore(handle).entries());
    }

    /** Returns what all lines amount to together. */
    public BudgetTotals totals() {
        return BudgetTotals.of(lines());
    }

    /** Returns what the project knows to have been spent and the budget does not hold yet, by day. */
    public List<BudgetProposal> proposals() {
        return project.read(handle -> new KnownCosts(project).proposals(new BudgetStore(handle).entries()));
    }

    /**
     * Adds a line at the end.
     *
     * @return the id of the line
     * @throws SteeringException if it has no category or title, or an amount is below zero
     */
    public long add(BudgetDetails details) throws SteeringException {
        Meetings.require(details.problem());
        return project.change(
                new Action("steering.journal.line", "1"), handle -> new BudgetStore(handle).insert(details));
    }

    /**
     * Changes a line.
     *
     * @throws SteeringException as {@link #add} does, or if it is no longer there
     */
    public void change(long line, BudgetDetails details) throws SteeringException {
        Meetings.require(details.problem());
        project.perform(new Action("steering.journal.lineChanged", "1"), handle -> {
            if (!new BudgetStore(handle).update(line, details)) {
                throw SteeringException.gone();
            }
        });
    }

    /**
     * Removes a line on which nothing was spent.
     *
     * @throws SteeringException if something was spent on it, or it is no longer there
     */
    public void remove(long line) throws SteeringException {
        project.perform(new Action("steering.journal.lineRemoved", "1"), handle -> {
            BudgetLine found = find(handle, line);
            if (new BudgetStore(handle).entries().stream().anyMatch(entry -> entry.line() == line)) {
                throw new SteeringException(
                        Message.of("steering.problem.lineUsed", found.details().title()));
            }
            new BudgetStore(handle).delete(line);
        });
    }

    /**
     * Notes something that was spent.
     *
     * @return the id of the entry
     * @throws SteeringException if there is no amount, or the line is no longer there
     */
    public long spend(BudgetEntry entry) throws SteeringException {
        Meetings.require(entry.problem());
        return project.<Long, SteeringException>change(new Action("steering.journal.spent", "1"), handle -> {
            find(handle, entry.line());
            return new BudgetStore(handle).insert(entry);
        });
    }

    /**
     * Takes over on a line what the project knows to have been spent. What is taken over is what is not in the budget yet at
     * that moment, so that nothing counts twice.
     *
     * @param language of the description of the entry
     * @throws SteeringException if it is in the budget already, or the line is no longer there
     */
    public void take(BudgetProposal proposal, long line, Language language) throws SteeringException {
        project.perform(
                new Action("steering.journal.taken", proposal.source().kind().name()), handle -> {
                    find(handle, line);
                    BudgetStore store = new BudgetStore(handle);
                    Optional<BudgetProposal> now = new KnownCosts(project)
                            .proposals(store.entries()).stream()
                                    .filter(one -> one.source().equals(proposal.source()))
                                    .findFirst();
                    if (now.isEmpty()) {
                        throw new SteeringException(Message.of("steering.problem.taken"));
                    }
                    BudgetProposal taken = now.get();
                    store.insert(new BudgetEntry(
                            0,
                            line,
                            taken.day(),
                            Texts.in(language).get(taken.what()),
                            taken.amount(),
                            taken.source()));
                });
    }

    /**
     * Removes something that was noted as spent.
     *
     * @throws SteeringException if it is no longer there
     */
    public void removeEntry(long entry) throws SteeringException {
        project.perform(new Action("steering.journal.entryRemoved", "1"), handle -> {
            if (!new BudgetStore(handle).deleteEntry(entry)) {
                throw SteeringException.gone();
            }
        });
    }

    /**
     * Reads lines of a budget from a CSV or Excel file: all of it or nothing. A line with the same category and name is
     * changed, another is added with what was spent on it; rows with totals are passed over. Reading a file again changes
     * nothing.
     *
     * @throws InputException if the file cannot be read, or a row cannot be kept, with its row and column
     */
    public BudgetReading read(Path file) throws InputException {
        BudgetImport reading = BudgetImport.of(file);
        LocalDate today = LocalDate.now(project.clock());
        return project.<BudgetReading, InputException>change(
                new Action("steering.journal.import", "1"), handle -> reading.into(new BudgetStore(handle), today));
    }

    private static BudgetLine find(Handle handle, long line) throws SteeringException {
        return new BudgetStore(handle)
                .lines().stream().filter(one -> one.id() == line).findFirst().orElseThrow(SteeringException::gone);
    }

    /** Returns what was entered of the same source. */
    static Euro before(BudgetSource source, List<BudgetEntry> entries) {
        return Euro.sum(entries.stream()
                .filter(entry -> source.equals(entry.source()))
                .map(BudgetEntry::amount)
                .toList());
    }
}
