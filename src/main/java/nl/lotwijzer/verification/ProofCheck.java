package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.ProofChecker;
import nl.lotwijzer.proof.Refusal;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.TypeLine;

/** Check 10: nobody can do better by the chosen objective, as the proof shows. */
final class ProofCheck {
    private ProofCheck() {}

    static Check of(Contents contents, TableAgain.Waiting waiting) {
        Findings findings = new Findings(10);
        if (!contents.showsPeople()) {
            findings.grey("verification.half");
            return findings.done();
        }
        if (contents.pool().isEmpty()
                || contents.proof().isEmpty()
                || contents.rules().isEmpty()) {
            findings.needs(contents.proof().isEmpty() ? DossierPaths.PROOF : DossierPaths.FULL_TYPES);
            return findings.done();
        }
        FrozenPool pool = contents.pool().get();
        Proof proof = contents.proof().get();
        Optional<Facts> facts = facts(pool, contents.rules().get().seats());
        if (facts.isEmpty()) {
            findings.wrong("verification.proof.facts");
            return findings.done();
        }
        try {
            refusal(facts.get(), proof, waiting)
                    .ifPresentOrElse(
                            refusal -> findings.wrong(
                                    "verification.proof.refused",
                                    Message.of("verification.refusal."
                                            + refusal.reason().name().toLowerCase(Locale.ROOT)),
                                    refusal.at() + 1),
                            () -> told(pool, proof, contents, findings));
        } catch (CancellationException _) {
            findings.grey("verification.proof.cancelled");
        }
        return findings.done();
    }

    private static void told(FrozenPool pool, Proof proof, Contents contents, Findings findings) {
        findings.good(
                "verification.proof.accepted",
                proof.objective().name(),
                proof.smallestBound().toString(),
                proof.bound().toString(),
                proof.value().toString());
        if (!proof.excluded().isEmpty()) {
            if (proof.exclusion() == null) {
                findings.remark(
                        "verification.proof.excludedUnproved", proof.excluded().size());
            } else {
                findings.good("verification.proof.excluded", proof.excluded().size());
            }
        }
        for (int i = 0; i < proof.levels().size(); i++) {
            Level level = proof.levels().get(i);
            findings.good(
                    "verification.proof.level",
                    i + 1,
                    level.types().size(),
                    level.bound().toString(),
                    level.bound().minus(level.chance()).toString());
        }
        gap(pool, proof, contents, findings);
    }

    /** How far the smallest chance in the table stays below what is proved to be the most. */
    private static void gap(FrozenPool pool, Proof proof, Contents contents, Findings findings) {
        Set<String> excluded = new HashSet<>();
        proof.excluded().forEach(type -> excluded.add(pool.types().get(type).code()));
        contents.chances()
                .flatMap(chances -> chances.stream()
                        .filter(line -> !excluded.contains(line.type()))
                        .map(line -> line.chance())
                        .min(Fraction::compareTo))
                .ifPresent(smallest -> findings.good(
                        "verification.proof.gap",
                        smallest.toString(),
                        proof.smallestBound().toString(),
                        proof.smallestBound().minus(smallest).toDecimal(6).toPlainString()));
    }

    private static Optional<Refusal> refusal(Facts facts, Proof proof, TableAgain.Waiting waiting) {
        try {
            return ProofChecker.checkGrantingExclusion(facts, proof, () -> {
                if (waiting.cancelled()) {
                    throw new CancellationException();
                }
            });
        } catch (StackOverflowError _) {
            return Optional.of(new Refusal(Refusal.Reason.FORM, -1));
        }
    }

    /** The pool in the numbers of the proof; nothing where a type has a category that has no quota. */
    private static Optional<Facts> facts(FrozenPool pool, int seats) {
        List<Facts.Quota> quotas = new ArrayList<>();
        List<Map<String, Integer>> categories = new ArrayList<>();
        pool.criteria().forEach(_ -> categories.add(new HashMap<>()));
        for (QuotaLine quota : pool.quotas()) {
            int criterion = pool.criteria().indexOf(quota.criterion());
            Map<String, Integer> places = categories.get(criterion);
            places.putIfAbsent(quota.category(), places.size());
            quotas.add(new Facts.Quota(criterion, places.size() - 1, quota.min(), quota.max()));
        }
        Map<String, Set<String>> households = new TreeMap<>(Canonical.ORDER);
        for (EntrantLine entrant : pool.entrants()) {
            String householdClass = pool.type(entrant.type()).orElseThrow().householdClass();
            if (householdClass != null && entrant.household() != null) {
                households.computeIfAbsent(householdClass, _ -> new TreeSet<>()).add(entrant.household());
            }
        }
        List<String> classes = List.copyOf(households.keySet());
        List<Facts.Type> types = new ArrayList<>();
        for (TypeLine type : pool.types()) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < type.categories().size(); i++) {
                Integer place = categories.get(i).get(type.categories().get(i));
                if (place == null) {
                    return Optional.empty();
                }
                places.add(place);
            }
            int householdClass = type.householdClass() == null ? -1 : classes.indexOf(type.householdClass());
            types.add(new Facts.Type(type.members(), places, householdClass));
        }
        return Optional.of(new Facts(
                seats,
                quotas,
                types,
                households.values().stream().map(Set::size).toList()));
    }
}
