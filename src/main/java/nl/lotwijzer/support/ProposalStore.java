package nl.lotwijzer.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.support.Proposal.Test;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The proposals and their budget in the database. */
final class ProposalStore {
    private final Handle handle;

    ProposalStore(Handle handle) {
        this.handle = handle;
    }

    private record Tested(long proposal, Test test) {}

    ResidentsBudget budget() {
        return new ResidentsBudget(
                handle.createQuery("SELECT available_cents FROM residents_budget")
                        .mapTo(Long.class)
                        .findOne()
                        .map(Euro::new),
                all());
    }

    void available(Optional<Euro> amount) {
        handle.execute("DELETE FROM residents_budget");
        amount.ifPresent(
                euro -> handle.createUpdate("INSERT INTO residents_budget (id, available_cents) VALUES (1, :cents)")
                        .bind("cents", euro.cents())
                        .execute());
    }

    /** Returns all proposals by number. */
    List<Proposal> all() {
        Map<Long, List<Tested>> tests = handle
                .createQuery("SELECT * FROM proposal_test ORDER BY proposal_id, id")
                .map((row, context) -> new Tested(
                        row.getLong("proposal_id"),
                        new Test(
                                row.getString("criterion"),
                                Verdict.valueOf(row.getString("verdict")),
                                row.getString("remark"))))
                .stream()
                .collect(Collectors.groupingBy(Tested::proposal));
        return handle.createQuery("SELECT * FROM proposal ORDER BY number")
                .map((row, context) -> proposal(
                        row,
                        tests.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(Tested::test)
                                .toList()))
                .list();
    }

    int nextNumber() {
        return handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM proposal")
                .mapTo(Integer.class)
                .one();
    }

    long insert(Proposal proposal, int number) {
        long id = bound(handle.createUpdate("""
                                INSERT INTO proposal (number, title, description, area, cost_cents, submitter, status)
                                VALUES (:number, :title, :description, :area, :cost, :submitter, :status)"""), proposal, number)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        tests(id, proposal.tests());
        return id;
    }

    /** Returns whether there was such a proposal. */
    boolean update(Proposal proposal, int number) {
        boolean there = bound(handle.createUpdate("""
                                        UPDATE proposal
                                        SET number = :number, title = :title, description = :description,
                                            area = :area, cost_cents = :cost, submitter = :submitter,
                                            status = :status
                                        WHERE id = :id"""), proposal, number)
                        .bind("id", proposal.id())
                        .execute()
                == 1;
        if (there) {
            deleteTests(proposal.id());
            tests(proposal.id(), proposal.tests());
        }
        return there;
    }

    void delete(long id) {
        deleteTests(id);
        handle.createUpdate("DELETE FROM proposal WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private void deleteTests(long id) {
        handle.createUpdate("DELETE FROM proposal_test WHERE proposal_id = :id")
                .bind("id", id)
                .execute();
    }

    private void tests(long id, List<Test> tests) {
        for (Test test : tests) {
            handle.createUpdate("""
                            INSERT INTO proposal_test (proposal_id, criterion, verdict, remark)
                            VALUES (:id, :criterion, :verdict, :remark)""")
                    .bind("id", id)
                    .bind("criterion", test.criterion())
                    .bind("verdict", test.verdict().name())
                    .bind("remark", test.remark())
                    .execute();
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Proposal proposal, int number) {
        return statement
                .bind("number", number)
                .bind("title", proposal.title())
                .bind("description", proposal.description())
                .bind("area", proposal.area())
                .bind("cost", proposal.cost().map(Euro::cents).orElse(null))
                .bind("submitter", proposal.submitter())
                .bind("status", proposal.status().name());
    }

    private static Proposal proposal(ResultSet row, List<Test> tests) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("description"),
                row.getString("area"),
                row.getObject("cost_cents") == null
                        ? Optional.empty()
                        : Optional.of(new Euro(row.getLong("cost_cents"))),
                row.getString("submitter"),
                ProposalStatus.valueOf(row.getString("status")),
                tests);
    }
}
