package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.ProofFormatException;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.proof.Refusal;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import nl.lotwijzer.sortition.SelectionResult;

/** The lottery of a project: compare, compute, check. {@link Draws} draws it. */
public final class Lotteries {
    private final Project project;

    public Lotteries(Project project) {
        this.project = project;
    }

    /** Returns the lottery that counts, computed or drawn, if there is one. */
    public Optional<Lottery> current() {
        return project.read(handle -> new LotteryStore(handle).current());
    }

    /**
     * Returns whether the lottery was computed but registrants, quotas or seats changed since, so that it cannot be
     * drawn. A lottery that was drawn stays as it was drawn.
     */
    public boolean outdated() {
        return project.read(handle -> {
            LotteryStore store = new LotteryStore(handle);
            return store.current().map(Lottery::state).equals(Optional.of(LotteryState.COMPUTED))
                    && !store.fingerprint().equals(Optional.of(Fingerprint.of(new Quotas(project).input())));
        });
    }

    /** Returns the seats in a row of a lottery's table, by type; types without a seat are left out. */
    public Map<Integer, Integer> row(Lottery lottery, int number) {
        return project.read(handle -> new LotteryStore(handle).row(lottery.id(), number));
    }

    /** Returns the seats in every row of a lottery's table, by type, in the order of the rows. */
    public List<Map<Integer, Integer>> rows(Lottery lottery) {
        return project.read(handle -> new LotteryStore(handle).rows(lottery.id()));
    }

    /** As {@link #compute(Goal, int, Progress)}, for LEXIMIN. */
    public Lottery compute(int rows, Progress progress) throws LotteryException {
        return compute(Goal.LEXIMIN, rows, progress);
    }

    /**
     * Computes the best chances and the table for the registrants and quotas of this moment, and keeps them with their
     * proof in place of what was computed before. Takes seconds; the project can be used meanwhile.
     *
     * @param goal what the chances should be best at
     * @param rows how many rows the table has: 100, 1,000 or 10,000, or {@link Selection#PROPOSED_ROWS}
     * @throws LotteryException      when there is nobody or nothing to draw by, no panel obeys the rules, a lottery is
     *                               frozen or drawn already, or the project changed during the computation
     * @throws IllegalStateException when the checker does not accept the proof, which is a fault of the program; nothing
     *                               is kept then
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; nothing is changed then
     */
    public Lottery compute(Goal goal, int rows, Progress progress) throws LotteryException {
        requireOpen();
        SelectionInput input = new Quotas(project).input();
        requireSomething(input);
        SelectionResult result = computed(input, goal, rows, progress);
        ProofReading.requireAccepted(result, progress);
        String fingerprint = Fingerprint.of(input);
        ComputedLottery computed = ComputedLottery.of(input, result, project.now());
        progress.checkCancelled();
        String details =
                "n=" + input.members().size() + " rows=" + result.table().rows() + " objective="
                        + goal.objective().name().toLowerCase(Locale.ROOT);
        project.<LotteryException>perform(new Action("lottery.journal.compute", details), handle -> {
            requireOpen();
            if (!Fingerprint.of(new Quotas(project).input()).equals(fingerprint)) {
                throw new LotteryException(Message.of("lottery.failure.changedMeanwhile"));
            }
            LotteryStore store = new LotteryStore(handle);
            store.removeComputed();
            store.add(computed, fingerprint);
        });
        return current().orElseThrow();
    }

    /**
     * Computes what each objective would give for the registrants and quotas of this moment, in the order of
     * {@link Objective}. Keeps nothing.
     *
     * @param gamma    the weight γ of GOLDILOCKS
     * @param rows     as for {@link #compute(Goal, int, Progress)}
     * @param progress also of which objective is computed: asked anew for each
     * @param each     told of each objective as soon as it is known, on this thread
     * @throws LotteryException when there is nobody or nothing to draw by, or no panel obeys the rules
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public List<Comparison> compare(
            Fraction gamma, int rows, Function<Objective, Progress> progress, Consumer<Comparison> each)
            throws LotteryException {
        SelectionInput input = new Quotas(project).input();
        requireSomething(input);
        List<Comparison> compared = new ArrayList<>();
        for (Objective objective : Objective.values()) {
            Goal goal = new Goal(objective, objective == Objective.GOLDILOCKS ? gamma : Fraction.ONE);
            Comparison comparison = Comparison.of(input, computed(input, goal, rows, progress.apply(objective)));
            compared.add(comparison);
            each.accept(comparison);
        }
        return compared;
    }

    /** Returns what changes when anything changes that a lottery depends on. */
    public String fingerprint() {
        return Fingerprint.of(new Quotas(project).input());
    }

    /**
     * Returns the proof of a lottery with its names, if it was kept.
     *
     * @throws LotteryException when what the file holds is damaged
     */
    public Optional<ProofReading> proof(Lottery lottery) throws LotteryException {
        Optional<String> kept = project.read(handle -> new ProofStore(handle).proof(lottery.id()));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ProofReading(LotteryRecords.facts(lottery), lottery.quotas(), ProofText.read(kept.get())));
        } catch (ProofFormatException e) {
            throw new LotteryException(Message.of("lottery.failure.proofDamaged"));
        }
    }

    /**
     * Checks a lottery as it stands in the project file: every row, every chance, and the proof, in exact numbers and
     * without a solver.
     *
     * @return why it is not accepted; nothing when it is
     * @throws IllegalArgumentException when the proof was not kept
     * @throws LotteryException         when what the file holds is damaged
     */
    public Optional<Refusal> check(Lottery lottery) throws LotteryException {
        ProofReading proof = proof(lottery).orElseThrow(() -> new IllegalArgumentException("no proof was kept"));
        List<Map<Integer, Integer>> rows = project.read(handle -> new LotteryStore(handle).rows(lottery.id()));
        return proof.check(LotteryRecords.table(lottery, rows));
    }

    /**
     * Finds to whom the rules of a lottery leave no choice, and which rules. Takes up to seconds.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public WithoutChoice withoutChoice(Lottery lottery, Progress progress) {
        return WithoutChoice.of(LotteryRecords.input(lottery), progress);
    }

    private static SelectionResult computed(SelectionInput input, Goal goal, int rows, Progress progress)
            throws LotteryException {
        try {
            return Selection.compute(input.pool(), input.rules(), goal, rows, progress);
        } catch (InfeasibleException e) {
            throw new LotteryException(Message.of(
                    "lottery.failure.infeasible",
                    Feasibility.explained(input, e.infeasibility()).told()));
        }
    }

    private static void requireSomething(SelectionInput input) throws LotteryException {
        if (input.criteria().isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.noCriteria"));
        }
        if (input.members().isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.nobody"));
        }
    }

    private void requireOpen() throws LotteryException {
        if (current().map(Lottery::state).equals(Optional.of(LotteryState.DRAWN))) {
            throw new LotteryException(Message.of("lottery.failure.drawnAlready"));
        }
        if (new Draws(project).current().map(Round::state).equals(Optional.of(RoundState.FROZEN))) {
            throw new LotteryException(Message.of("lottery.failure.frozenAlready"));
        }
    }
}
