package nl.lotwijzer.support;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.money.Euro;

/**
 * A proposal of residents for the participatory budget. White space around the texts is taken off; a text that is not
 * known is empty.
 *
 * @param id        never given to another one; 0 before it is kept
 * @param number    by which people call it; 0 takes the next one
 * @param cost      empty if it is not known yet
 * @param submitter who submitted it, if that has to be known
 * @param tests     what the feasibility test said, by criterion
 */
public record Proposal(
        long id,
        int number,
        String title,
        String description,
        String area,
        Optional<Euro> cost,
        String submitter,
        ProposalStatus status,
        List<Test> tests) {
    static final int HIGHEST = 99_999;

    /** What the feasibility test said by one criterion. */
    public record Test(String criterion, Verdict verdict, String remark) {
        public Test {
            criterion = TrainingDetails.folded(criterion);
            remark = remark.strip();
        }
    }

    public Proposal {
        title = TrainingDetails.folded(title);
        description = description.strip();
        area = TrainingDetails.folded(area);
        submitter = TrainingDetails.folded(submitter);
        tests = List.copyOf(tests);
    }

    /** Returns a proposal that was received just now. */
    public static Proposal received(
            int number, String title, String description, String area, Optional<Euro> cost, String submitter) {
        return new Proposal(0, number, title, description, area, cost, submitter, ProposalStatus.RECEIVED, List.of());
    }

    public Proposal with(ProposalStatus changed) {
        return new Proposal(id, number, title, description, area, cost, submitter, changed, tests);
    }

    public Proposal withTests(List<Test> changed) {
        return new Proposal(id, number, title, description, area, cost, submitter, status, changed);
    }

    /** Returns how the test ends by these criteria: no if one says no, yes if all say yes. */
    public Verdict feasible(List<String> criteria) {
        if (tests.stream().anyMatch(test -> test.verdict() == Verdict.NO)) {
            return Verdict.NO;
        }
        return criteria.stream()
                        .allMatch(criterion -> tests.stream()
                                .anyMatch(test -> test.criterion().equals(criterion) && test.verdict() == Verdict.YES))
                ? Verdict.YES
                : Verdict.UNKNOWN;
    }

    void check() throws SupportException {
        if (title.isEmpty()) {
            throw SupportException.of("proposalTitle");
        }
        if (number < 0 || number > HIGHEST) {
            throw SupportException.of("number", HIGHEST);
        }
        if (cost.isPresent() && cost.get().negative()) {
            throw SupportException.of("amount");
        }
    }
}
