package nl.lotwijzer.support;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The participatory budget: proposals of residents, their feasibility test, and what there is to divide. */
public final class Proposals {
    private final Project project;

    public Proposals(Project project) {
        this.project = project;
    }

    /** Returns the budget with all proposals by number. */
    public ResidentsBudget budget() {
        return project.read(handle -> new ProposalStore(handle).budget());
    }

    /**
     * Notes what there is to divide.
     *
     * @param amount empty if it is not known
     * @throws SupportException if it is below zero
     */
    public void available(Optional<Euro> amount) throws SupportException {
        if (amount.filter(Euro::negative).isPresent()) {
            throw SupportException.of("amount");
        }
        project.perform(
                new Action("support.journal.budget", amount.map(Euro::plain).orElse("")),
                handle -> new ProposalStore(handle).available(amount));
    }

    /**
     * Adds a proposal and returns its id.
     *
     * @throws SupportException if it has no title, an amount or number that cannot be, or the number of another one
     */
    public long add(Proposal proposal) throws SupportException {
        proposal.check();
        return project.change(new Action("support.journal.proposal", "1"), handle -> {
            ProposalStore store = new ProposalStore(handle);
            return store.insert(proposal, number(store, proposal));
        });
    }

    /** @throws SupportException as {@link #add} does, or if the proposal is gone */
    public void change(Proposal proposal) throws SupportException {
        proposal.check();
        project.perform(
                new Action("support.journal.proposalChange", proposal.status().name()), handle -> {
                    ProposalStore store = new ProposalStore(handle);
                    if (!store.update(proposal, number(store, proposal))) {
                        throw SupportException.gone();
                    }
                });
    }

    /** Says of these proposals, by their ids, how far they are. */
    public void status(Collection<Long> ids, ProposalStatus status) {
        project.perform(new Action("support.journal.proposalStatus", status + "=" + ids.size()), handle -> {
            ProposalStore store = new ProposalStore(handle);
            store.all().stream()
                    .filter(one -> ids.contains(one.id()))
                    .forEach(one -> store.update(one.with(status), one.number()));
        });
    }

    public void remove(long id) {
        project.perform(
                new Action("support.journal.proposalRemove", "1"), handle -> new ProposalStore(handle).delete(id));
    }

    /**
     * Adds the proposals in a CSV or Excel file. Columns are known by their names, in Dutch or English; only a title is
     * needed. A proposal with a number that is there already gets what the file knows differently; so does, without a
     * number, one with the same title and area. Reading a file twice adds nothing.
     *
     * @return what became of every row
     * @throws InputException if the file cannot be read or no column holds titles; nothing is changed then
     */
    public ProposalImport importFile(Path file) throws InputException {
        ProposalSheet sheet = ProposalSheet.of(SpreadsheetReader.read(file));
        return project.change(
                new Action("support.journal.proposalImport", Integer.toString(sheet.rowCount())),
                handle -> sheet.into(new ProposalStore(handle)));
    }

    private static int number(ProposalStore store, Proposal proposal) throws SupportException {
        if (proposal.number() == 0) {
            return store.nextNumber();
        }
        List<Proposal> others =
                store.all().stream().filter(one -> one.id() != proposal.id()).toList();
        if (others.stream().anyMatch(one -> one.number() == proposal.number())) {
            throw SupportException.of("numberTaken", proposal.number());
        }
        return proposal.number();
    }
}
