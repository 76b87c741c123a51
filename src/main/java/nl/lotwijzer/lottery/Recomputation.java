package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import nl.lotwijzer.sortition.SelectionResult;
import nl.lotwijzer.verification.TableAgain;

/** Computes the table of a dossier again with the solver of this program: the half of check 17 that no other verifier does. */
public final class Recomputation implements TableAgain {
    @Override
    public List<Message> differences(Frozen frozen, Waiting waiting) {
        SelectionInput input = input(frozen, frozen.pool().quotas());
        int rows = frozen.rules().rows().rows();
        Goal goal = new Goal(frozen.rules().objective(), frozen.rules().gamma());
        try {
            SelectionResult result = Selection.compute(
                    input.pool(),
                    input.rules(),
                    goal,
                    frozen.rules().rows().proposed() ? Selection.PROPOSED_ROWS : rows,
                    new Asking(waiting));
            return compared(frozen, new Recomputed(input, result));
        } catch (InfeasibleException e) {
            return List.of(Message.of("lottery.again.infeasible"));
        }
    }

    private static List<Message> compared(Frozen frozen, Recomputed again) {
        List<Message> differences = new ArrayList<>();
        List<TypeLine> types = again.types();
        if (!types.equals(frozen.pool().types())) {
            differences.add(Message.of(
                    "lottery.again.types", types.size(), frozen.pool().types().size()));
        }
        List<TableRow> rows = again.rows();
        if (rows.size() != frozen.table().size()) {
            differences.add(
                    Message.of("lottery.again.rows", rows.size(), frozen.table().size()));
        }
        for (int row = 0; row < Math.min(rows.size(), frozen.table().size()); row++) {
            if (!rows.get(row).equals(frozen.table().get(row))) {
                differences.add(Message.of("lottery.again.row", row));
                break;
            }
        }
        if (!again.proof().equals(frozen.proof())) {
            differences.add(Message.of("lottery.again.proof"));
        }
        return differences;
    }

    @Override
    public boolean feasibleBefore(Frozen frozen, Waiting waiting) {
        SelectionInput input = input(frozen, frozen.original());
        return Selection.feasible(input.pool(), input.rules(), new Asking(waiting));
    }

    /** Returns what the selection was given, in the order in which the project gave it. */
    private static SelectionInput input(Frozen frozen, List<QuotaLine> quotas) {
        Map<String, List<Category>> categories = new LinkedHashMap<>();
        for (QuotaLine quota : quotas) {
            List<Category> listed = categories.computeIfAbsent(quota.criterion(), name -> new ArrayList<>());
            listed.add(new Category(listed.size(), quota.category(), 0, quota.min(), quota.max()));
        }
        List<Criterion> criteria = new ArrayList<>();
        categories.forEach((name, listed) -> criteria.add(new Criterion(criteria.size(), name, listed)));
        FrozenPool pool = frozen.pool();
        List<SelectionInput.Member> members = pool.entrants().stream()
                .sorted(Comparator.comparingInt(
                                (EntrantLine entrant) -> entrant.number().length())
                        .thenComparing(EntrantLine::number))
                .map(entrant -> member(entrant, pool, criteria))
                .toList();
        return new SelectionInput(frozen.rules().seats(), frozen.rules().householdRule(), criteria, members, List.of());
    }

    private static SelectionInput.Member member(EntrantLine entrant, FrozenPool pool, List<Criterion> criteria) {
        TypeLine type = pool.type(entrant.type()).orElseThrow();
        Map<String, String> answers = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            String category = type.categories().get(i);
            answers.put(criteria.get(i).name(), category);
            places.add(criteria.get(i).categories().stream()
                    .map(Category::name)
                    .toList()
                    .indexOf(category));
        }
        String household = entrant.household() == null ? "" : entrant.household();
        return new SelectionInput.Member(new Candidate(entrant.number(), answers, household), places);
    }

    /** What was computed again, in the words of the dossier. */
    private record Recomputed(SelectionInput input, SelectionResult result) {
        List<TypeLine> types() {
            return computed().types().stream()
                    .map(type -> new TypeLine(type.code(), type.members(), type.householdClass(), type.categories()))
                    .toList();
        }

        List<TableRow> rows() {
            return FrozenWords.table(
                    computed().types(),
                    computed().rows().stream().map(LotteryStore::seatsByType).toList());
        }

        String proof() {
            return ProofText.write(result.proof());
        }

        private ComputedLottery computed() {
            return ComputedLottery.of(input, result, Instant.EPOCH);
        }
    }

    /** Passes on whether to stop. */
    private record Asking(Waiting waiting) implements Progress {
        @Override
        public void report(Phase phase, long done, long total) {}

        @Override
        public void checkCancelled() {
            if (waiting.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
