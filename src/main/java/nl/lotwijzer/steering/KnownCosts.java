package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamWork;

/**
 * What the project knows to have been spent: allowances in batches of which the file was made, and facilitators at sessions
 * that have been. Offered is what is known less what the budget holds of the same source, so that it never counts twice and
 * a later correction shows as a difference.
 */
final class KnownCosts {
    private final Project project;

    KnownCosts(Project project) {
        this.project = project;
    }

    /** Returns what is not among these entries, by day. */
    List<BudgetProposal> proposals(List<BudgetEntry> entries) {
        List<BudgetProposal> proposals = new ArrayList<>();
        for (BudgetProposal known : known()) {
            Euro before = Budgets.before(known.source(), entries);
            Euro left = known.amount().minus(before);
            if (!left.equals(Euro.ZERO)) {
                proposals.add(new BudgetProposal(known.source(), known.day(), known.what(), left, before));
            }
        }
        proposals.sort(Comparator.comparing(BudgetProposal::day));
        return proposals;
    }

    private List<BudgetProposal> known() {
        List<BudgetProposal> known = new ArrayList<>();
        for (Batch batch : new Batches(project).all()) {
            if (batch.exported().isPresent()) {
                known.add(whole(
                        new BudgetSource(BudgetSource.Kind.ALLOWANCES, batch.id()),
                        batch.paidOn().orElse(batch.execution()),
                        Message.of("steering.known.ALLOWANCES", batch.number()),
                        batch.sum()
                                .minus(Euro.sum(batch.returned().stream()
                                        .map(Payment::amount)
                                        .toList()))));
            }
        }
        LocalDate today = LocalDate.now(project.clock());
        Map<Session, Euro> sessions = new LinkedHashMap<>();
        new TeamWork(project)
                .hours().stream()
                        .filter(hours -> hours.session().details().date().isBefore(today))
                        .forEach(hours -> sessions.merge(hours.session(), hours.total(), Euro::plus));
        sessions.forEach((session, costs) -> known.add(whole(
                new BudgetSource(BudgetSource.Kind.FACILITATORS, session.id()),
                session.details().date(),
                Message.of("steering.known.FACILITATORS", session.number()),
                costs)));
        return known;
    }

    private static BudgetProposal whole(BudgetSource source, LocalDate day, Message what, Euro amount) {
        return new BudgetProposal(source, day, what, amount, Euro.ZERO);
    }
}
