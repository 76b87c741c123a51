package nl.lotwijzer.verification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.FrozenDraw;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.protocol.SoftwareLine;
import nl.lotwijzer.protocol.TypeLine;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.verification.RandomDossier.Plan;
import org.jspecify.annotations.Nullable;

/** The rounds of a draw over one town: those that were annulled, and the last one. */
final class RandomRounds {
    static final String LOTTERY = "lottery.journal.";
    private static final String PAGE = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>controle</title>\n";
    private static final List<String> ANNULMENT = List.of("fout in de bestanden", "storing tijdens de zitting");
    private static final List<String> PEOPLE = List.of("wethouder", "raadslid Müller", "inwoner 3");

    private final RandomTown town;
    private final Plan plan;
    private final Random random;
    private final RandomJournal journal;
    private final SortedMap<String, String> earlier = new TreeMap<>();
    private final Map<String, String> nonces = new HashMap<>();
    private final List<RuleChange> changes = new ArrayList<>();
    private @Nullable RandomLottery lottery;

    RandomRounds(RandomTown town, Plan plan, Random random) {
        this.town = town;
        this.plan = plan;
        this.random = random;
        this.journal = new RandomJournal(RandomDossier.PROJECT, random);
    }

    RandomDossier make() throws InfeasibleException {
        @Nullable RoundLine before = null;
        for (int round = 1; round <= plan.earlierRounds(); round++) {
            before = annulled(round, before);
        }
        Rules rules = fix(plan.earlierRounds() + 1);
        relax(rules);
        Map<String, String> secrets = pledge(rules);
        FrozenDraw frozen = freeze(rules, secrets, before);
        SortedMap<String, byte[]> files = frozen.bytes();
        files.put(DossierPaths.MANIFEST, bytes(frozen.manifest()));
        RandomDraw draw = new RandomDraw(frozen, secrets, journal, random);
        if (plan.drawn()) {
            draw.contribute();
            draw.replace(nonces);
            draw.write(files, journal.lines());
        } else if (random.nextBoolean()) {
            nonces.remove(town.numbers().getFirst());
        }
        files.put(DossierPaths.NONCES, bytes(NonceLine.write(nonceLines())));
        return new RandomDossier(
                new DossierFiles(files),
                plan.drawn(),
                frozen.commitment(),
                rules.hash(),
                journal.head(),
                receipts(frozen));
    }

    /** A round that is annulled after freeze A, after freeze B or after the draw; returns what the next names of it. */
    private RoundLine annulled(int round, @Nullable RoundLine before) throws InfeasibleException {
        Rules rules = fix(round);
        earlier.put(DossierPaths.earlier(round, "regels.tsv"), rules.write());
        int stage = random.nextInt(3);
        @Nullable String commitment = null;
        @Nullable String after = null;
        if (stage > 0) {
            relax(rules);
            Map<String, String> secrets = pledge(rules);
            FrozenDraw frozen = freeze(rules, secrets, before);
            commitment = frozen.commitment();
            earlier.put(DossierPaths.earlier(round, "ronde.tsv"), frozen.round().write());
            earlier.put(DossierPaths.earlier(round, DossierPaths.MANIFEST), frozen.manifest());
            if (stage > 1) {
                SortedMap<String, byte[]> files = frozen.bytes();
                RandomDraw draw = new RandomDraw(frozen, secrets, journal, random);
                draw.contribute();
                draw.write(files, journal.lines());
                Manifest manifest = Manifest.ofAfter(files);
                after = manifest.hash();
                earlier.put(DossierPaths.earlier(round, DossierPaths.MANIFEST_AFTER), manifest.write());
                journal.add(LOTTERY + "dossier", "ronde=" + round + " nummer=1 na=" + after);
            }
        }
        journal.later();
        journal.add(LOTTERY + "annul", "ronde=" + round);
        String ground = ANNULMENT.get(random.nextInt(ANNULMENT.size()));
        return new RoundLine(round, rules.hash(), commitment, after, ground + ": het was mis", journal.now());
    }

    private Rules fix(int round) {
        changes.clear();
        List<Announced> contributions = new ArrayList<>();
        int pledges = random.nextInt(4);
        PEOPLE.stream().limit(pledges).map(Announced.Pledge::new).forEach(contributions::add);
        Announced dice = new Announced.Dice(20 + random.nextInt(5));
        Announced beacon = new Announced.Beacon(
                "drand-quicknet:" + (27_000_000 + random.nextInt(1000)),
                journal.now().plus(Duration.ofHours(30)));
        switch (random.nextInt(4)) {
            case 0 -> contributions.add(dice);
            case 1 -> contributions.add(beacon);
            case 2 -> contributions.addAll(List.of(dice, beacon));
            default -> contributions.addAll(List.of(beacon, dice));
        }
        Rules rules = new Rules(
                RandomDossier.PROJECT,
                round,
                journal.later(),
                random.nextInt(4) == 0
                        ? new CouncilDecision.Without("spoed, zie de brief van 3 maart")
                        : new CouncilDecision.Taken("RB-2026-017", LocalDate.of(2026, 2, 17)),
                town.seats(),
                plan.objective(),
                plan.gamma(),
                town.householdRule(),
                plan.rows(),
                plan.rowByDice(),
                plan.publication(),
                town.relaxation(),
                contributions,
                RandomTown.GROUNDS,
                ANNULMENT,
                town.criteria());
        journal.add(LOTTERY + "rules", "ronde=" + round + " A=" + rules.hash());
        return rules;
    }

    private void relax(Rules rules) {
        for (RandomTown.Relaxed relaxed : town.relaxed()) {
            QuotaLine stood = QuotaLine.of(rules, changes).stream()
                    .filter(quota -> quota.criterion().equals(relaxed.criterion())
                            && quota.category().equals(relaxed.category()))
                    .findFirst()
                    .orElseThrow();
            changes.add(new RuleChange(
                    relaxed.criterion(),
                    relaxed.category(),
                    stood.min(),
                    stood.max(),
                    relaxed.min(),
                    relaxed.max(),
                    journal.later(),
                    "te weinig aanmeldingen"));
            journal.add(LOTTERY + "change", "ronde=" + rules.round() + " wijziging=" + changes.size());
        }
    }

    /** The pledges: the text of each, and now and then a commitment that is replaced before the freeze. */
    private Map<String, String> pledge(Rules rules) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (int i = 0; i < rules.pledges().size(); i++) {
            String name = rules.pledges().get(i).name();
            String start = "ronde=" + rules.round() + " bijdrage=" + (i + 1) + " toezegging=";
            if (random.nextInt(4) == 0) {
                journal.add(LOTTERY + "pledge", start + Contribution.commitment(name, "bedacht zich"));
            }
            secrets.put(name, "rode fiets " + random.nextInt(1000));
            journal.later();
            journal.add(LOTTERY + "pledge", start + Contribution.commitment(name, secrets.get(name)));
        }
        return secrets;
    }

    private FrozenDraw freeze(Rules rules, Map<String, String> secrets, @Nullable RoundLine before)
            throws InfeasibleException {
        List<QuotaLine> quotas = QuotaLine.of(rules, changes);
        if (lottery == null) {
            lottery = RandomLottery.of(
                    town, quotas, RandomDossier.goal(plan), plan.rows().rows());
        }
        nonces.clear();
        town.numbers().forEach(number -> nonces.put(number, hex(16)));
        Map<String, TypeLine> types = new HashMap<>();
        lottery.types().forEach(type -> types.put(type.code(), type));
        List<String> leaves = lottery.entrants().stream()
                .map(entrant -> Leaves.leaf(
                        rules.project(),
                        entrant.number(),
                        types.get(entrant.type()).categories(),
                        nonces.get(entrant.number())))
                .toList();
        FrozenDraw frozen = new FrozenDraw(
                rules,
                changes,
                quotas,
                lottery.types(),
                lottery.table(),
                lottery.chances(),
                lottery.proof(),
                leaves,
                rules.pledges().stream()
                        .map(pledge -> new CommitmentLine(
                                pledge.name(), Contribution.commitment(pledge.name(), secrets.get(pledge.name()))))
                        .toList(),
                exclusions(),
                lottery.entrants(),
                town.out(),
                List.of(
                        new SoftwareLine("Lotwijzer", "0.4.0", null),
                        new SoftwareLine(SoftwareLine.VERIFIER, "0.4.0", Sha256.hex(PAGE))),
                round(rules, before, journal.later()),
                earlier,
                PAGE,
                new FrozenDraw.Salts(hex(16), hex(16), hex(16)));
        journal.add(LOTTERY + "freeze", "ronde=" + rules.round() + " C=" + frozen.commitment());
        return frozen;
    }

    private static RoundLine round(Rules rules, @Nullable RoundLine before, Instant at) {
        return before == null
                ? new RoundLine(rules.round(), null, null, null, null, at)
                : new RoundLine(
                        rules.round(),
                        before.previousRules(),
                        before.previousC(),
                        before.previousAfter(),
                        before.reason(),
                        at);
    }

    private ExclusionCount.All exclusions() {
        Map<String, Integer> counts = new TreeMap<>();
        town.out().stream().map(ExclusionLine::ground).forEach(ground -> counts.merge(ground, 1, Integer::sum));
        return new ExclusionCount.All(
                town.numbers().size() + town.out().size(),
                town.numbers().size(),
                counts.entrySet().stream()
                        .map(each -> new ExclusionCount(each.getKey(), each.getValue()))
                        .toList());
    }

    private List<NonceLine> nonceLines() {
        return nonces.entrySet().stream()
                .map(each -> new NonceLine(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Receipt> receipts(FrozenDraw frozen) {
        List<Receipt> receipts = new ArrayList<>();
        for (EntrantLine entrant : frozen.pool().entrants()) {
            String nonce = nonces.get(entrant.number());
            if (nonce != null) {
                TypeLine type = frozen.pool().type(entrant.type()).orElseThrow();
                LinkedHashMap<String, String> categories = new LinkedHashMap<>();
                for (int i = 0; i < type.categories().size(); i++) {
                    categories.put(
                            frozen.rules().criterionNames().get(i),
                            type.categories().get(i));
                }
                receipts.add(new Receipt(
                        frozen.rules().project(),
                        entrant.number(),
                        entrant.type(),
                        entrant.household(),
                        categories,
                        nonce));
            }
        }
        return receipts;
    }

    private String hex(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
