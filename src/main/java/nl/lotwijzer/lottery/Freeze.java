package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.FrozenDraw;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TypeLine;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Selection;
import org.jdbi.v3.core.Handle;

/** Freeze B: everything of before the draw becomes text that cannot be changed, and its hash C. */
final class Freeze {
    private static final int RANDOM_BYTES = 16;

    private final Project project;
    private final RandomGenerator random;

    Freeze(Project project, RandomGenerator random) {
        this.project = project;
        this.random = random;
    }

    void take() throws LotteryException {
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = Draws.inState(new RoundStore(handle), RoundState.RULES_FIXED);
            SelectionInput input = new Quotas(project).input();
            Lottery lottery = computed(round.rules());
            requireReady(round, at);
            new RelaxedRules(round).requireNeeded(input);
            SortedMap<String, String> nonces = new TreeMap<>(Canonical.ORDER);
            lottery.entrants().forEach(entrant -> nonces.put(entrant.number(), secret()));
            FrozenDraw draw = draw(handle, round, lottery, input, nonces, at);
            SortedMap<String, String> files = draw.files();
            Round.Frozen frozen = new Round.Frozen(lottery.id(), draw.commitment(), at);
            return new IrrevocableStep.Planned(
                    "lottery.journal.freeze", "ronde=" + round.number() + " C=" + frozen.commitment(), writer -> {
                        FrozenStore store = new FrozenStore(writer);
                        store.addFiles(round.id(), files);
                        store.addNonces(round.id(), nonces);
                        new RoundStore(writer).freeze(round.id(), frozen);
                    });
        });
    }

    private Lottery computed(Rules rules) throws LotteryException {
        Lotteries lotteries = new Lotteries(project);
        Lottery lottery = lotteries
                .current()
                .orElseThrow(() -> new LotteryException(Message.of("lottery.failure.nothingComputed")));
        if (lotteries.outdated()) {
            throw new LotteryException(Message.of("lottery.failure.outdated"));
        }
        Evidence evidence = lottery.evidence();
        if (!evidence.proved()
                || evidence.goal().objective() != rules.objective()
                || !evidence.goal().gamma().equals(rules.gamma())) {
            throw new LotteryException(Message.of("lottery.failure.otherGoal"));
        }
        int rows = rules.rows().proposed()
                ? Selection.proposedRows(evidence.rowOptions())
                : rules.rows().rows();
        if (lottery.rows() != rows) {
            throw new LotteryException(Message.of("lottery.failure.otherRows", rows, lottery.rows()));
        }
        return lottery;
    }

    private static void requireReady(Round round, Instant at) throws LotteryException {
        List<String> due = round.pledgesDue();
        if (!due.isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.pledgesDue", due.size(), String.join(", ", due)));
        }
        Optional<Announced.Beacon> beacon = round.rules().beacon();
        if (beacon.isPresent() && !beacon.get().at().isAfter(at)) {
            throw new LotteryException(Message.of(
                    "lottery.failure.beaconPast", Moments.utc(beacon.get().at())));
        }
        Instant last = round.changes().isEmpty()
                ? round.rules().fixedAt()
                : round.changes().getLast().at();
        if (at.isBefore(last)) {
            throw new LotteryException(Message.of("lottery.failure.clock", Moments.utc(last)));
        }
    }

    private String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private FrozenDraw draw(
            Handle handle,
            Round round,
            Lottery lottery,
            SelectionInput input,
            SortedMap<String, String> nonces,
            Instant at)
            throws LotteryException {
        Rules rules = round.rules();
        FrozenWords words = new FrozenWords(lottery);
        List<TypeLine> types = words.types();
        List<ExclusionLine> exclusions = exclusions(rules, input);
        ProofReading proof = new Lotteries(project).proof(lottery).orElseThrow();
        String page = Software.verifierPage();
        EarlierRounds earlier = new EarlierRounds(handle);
        return new FrozenDraw(
                rules,
                round.changes(),
                QuotaLine.of(rules, round.changes()),
                types,
                FrozenWords.table(lottery.types(), new LotteryStore(handle).rows(lottery.id())),
                words.chances(proof),
                new ProofStore(handle).proof(lottery.id()).orElseThrow(),
                leaves(rules, lottery, types, nonces),
                round.pledges(),
                counts(exclusions, lottery.entrants().size()),
                words.entrants(),
                exclusions,
                Software.lines(page),
                earlier.line(round.number(), at),
                earlier.files(),
                page,
                new FrozenDraw.Salts(secret(), secret(), secret()));
    }

    private static List<String> leaves(Rules rules, Lottery lottery, List<TypeLine> types, Map<String, String> nonces) {
        return lottery.entrants().stream()
                .map(entrant -> Leaves.leaf(
                        rules.project(),
                        entrant.number(),
                        types.get(entrant.type()).categories(),
                        nonces.getOrDefault(entrant.number(), "")))
                .toList();
    }

    private List<ExclusionLine> exclusions(Rules rules, SelectionInput input) throws LotteryException {
        List<ExclusionLine> exclusions = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Registrant registrant : new Registrations(project).all()) {
            if (!registrant.active()) {
                String ground = Canonical.cleaned(registrant.ground());
                if (!rules.exclusionGrounds().contains(ground)) {
                    others.add(ground);
                }
                exclusions.add(new ExclusionLine(registrant.number().value(), ground));
            }
        }
        if (!others.isEmpty()) {
            throw new LotteryException(Message.of(
                    "lottery.failure.otherGrounds",
                    others.size(),
                    String.join("”, “", others.stream().distinct().sorted().toList())));
        }
        input.leftOut()
                .forEach(left ->
                        exclusions.add(new ExclusionLine(left.candidate().id(), ExclusionCount.NO_CATEGORY)));
        return exclusions;
    }

    private static ExclusionCount.All counts(List<ExclusionLine> exclusions, int inPool) {
        Map<String, Integer> counts = new TreeMap<>();
        exclusions.forEach(exclusion -> counts.merge(exclusion.ground(), 1, Integer::sum));
        return new ExclusionCount.All(
                inPool + exclusions.size(),
                inPool,
                counts.entrySet().stream()
                        .map(count -> new ExclusionCount(count.getKey(), count.getValue()))
                        .toList());
    }
}
