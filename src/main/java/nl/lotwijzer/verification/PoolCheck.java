package nl.lotwijzer.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TypeLine;
import org.jspecify.annotations.Nullable;

/** Check 5: everybody who registered is in the pool or was left out, and is counted where they belong. */
final class PoolCheck {
    private final Contents contents;
    private final Findings findings = new Findings(5);

    private PoolCheck(Contents contents) {
        this.contents = contents;
    }

    static Check of(Contents contents) {
        return new PoolCheck(contents).check();
    }

    private Check check() {
        numbers();
        if (!contents.showsPeople()) {
            findings.remark("verification.pool.half");
            return findings.done();
        }
        Optional<List<EntrantLine>> entrants = contents.entrants();
        Optional<List<TypeLine>> types = contents.fullTypes();
        if (entrants.isEmpty() || types.isEmpty() || contents.rules().isEmpty()) {
            findings.needs(entrants.isEmpty() ? DossierPaths.ENTRANTS : DossierPaths.FULL_TYPES);
            return findings.done();
        }
        types(types.get(), entrants.get());
        if (findings.sound()) {
            new Households(contents.rules().get(), types.get(), entrants.get(), findings).check();
        }
        if (contents.half == Half.PUBLIC) {
            findings.remark("verification.pool.leavesHalf");
            return findings.done();
        }
        confidential(types.get(), entrants.get());
        exclusions(entrants.get());
        leaves(contents.rules().get(), types.get(), entrants.get());
        return findings.done();
    }

    private void numbers() {
        if (contents.exclusions().isEmpty()
                || contents.types().isEmpty()
                || contents.leaves().isEmpty()) {
            String needed = contents.types().isEmpty() ? DossierPaths.TYPES : DossierPaths.LEAVES;
            findings.needs(contents.exclusions().isEmpty() ? DossierPaths.EXCLUSIONS : needed);
            return;
        }
        ExclusionCount.All all = contents.exclusions().get();
        long out = all.counts().stream().mapToLong(ExclusionCount::count).sum();
        findings.compare(
                all.registered() == all.inPool() + out,
                "verification.pool.registered",
                all.registered(),
                all.inPool(),
                out);
        long members =
                contents.types().get().stream().mapToLong(TypeLine::members).sum();
        Set<String> codes = new HashSet<>();
        contents.types().get().forEach(type -> codes.add(type.code()));
        boolean differ = contents.types().get().stream()
                .noneMatch(type -> type.householdClass() != null && codes.contains(type.householdClass()));
        findings.compare(differ, "verification.pool.codes");
        boolean classless = contents.types().get().stream().allMatch(type -> type.householdClass() == null);
        boolean rule = contents.rules().map(Rules::householdRule).orElse(true);
        findings.require(classless || rule, "verification.pool.noClasses");
        int leaves = contents.leaves().get().size();
        findings.compare(
                members == all.inPool() && leaves == all.inPool(),
                "verification.pool.size",
                members,
                leaves,
                all.inPool());
    }

    /** The sizes of the types, and that no two of them are one. */
    private void types(List<TypeLine> types, List<EntrantLine> entrants) {
        Map<String, Integer> counted = new HashMap<>();
        entrants.forEach(entrant -> counted.merge(entrant.type(), 1, Integer::sum));
        Set<List<Object>> kinds = new HashSet<>();
        for (TypeLine type : types) {
            int count = Optional.ofNullable(counted.remove(type.code())).orElse(0);
            findings.require(count == type.members(), "verification.pool.type", type.code(), count, type.members());
            findings.require(
                    kinds.add(List.of(Optional.ofNullable(type.householdClass()), type.categories())),
                    "verification.pool.twice",
                    type.code());
        }
        counted.keySet().forEach(type -> findings.wrong("verification.pool.noType", type));
        Rules rules = contents.rules().orElseThrow();
        for (TypeLine type : types) {
            for (int i = 0; i < rules.criteria().size(); i++) {
                String criterion = rules.criteria().get(i).name();
                String category = type.categories().get(i);
                findings.require(
                        rules.category(criterion, category) != null,
                        "verification.pool.category",
                        type.code(),
                        criterion,
                        category);
            }
        }
        if (findings.sound()) {
            findings.good("verification.pool.types", types.size(), entrants.size());
        }
    }

    /** The confidential files say the same as the public ones. */
    private void confidential(List<TypeLine> types, List<EntrantLine> entrants) {
        if (contents.types().isPresent()) {
            List<TypeLine> shown = contents.isFull()
                    ? types
                    : types.stream().map(TypeLine::limited).toList();
            findings.compare(
                    contents.types().get().equals(shown),
                    "verification.pool.same",
                    DossierPaths.TYPES,
                    DossierPaths.FULL_TYPES);
        }
        if (contents.isFull() && contents.publicEntrants().isPresent()) {
            findings.compare(
                    contents.publicEntrants().get().equals(entrants),
                    "verification.pool.same",
                    DossierPaths.PUBLIC_ENTRANTS,
                    DossierPaths.ENTRANTS);
        }
    }

    private void exclusions(List<EntrantLine> entrants) {
        if (contents.fullExclusions().isEmpty() || contents.exclusions().isEmpty()) {
            findings.needs(DossierPaths.FULL_EXCLUSIONS);
            return;
        }
        Set<String> numbers = new HashSet<>();
        entrants.forEach(entrant -> numbers.add(entrant.number()));
        Map<String, Integer> byGround = new HashMap<>();
        for (ExclusionLine line : contents.fullExclusions().get()) {
            findings.require(numbers.add(line.number()), "verification.pool.both", line.number());
            byGround.merge(line.ground(), 1, Integer::sum);
        }
        Map<String, Integer> told = new HashMap<>();
        for (ExclusionCount count : contents.exclusions().get().counts()) {
            if (count.count() > 0) {
                told.put(count.ground(), count.count());
            }
        }
        findings.compare(
                byGround.equals(told),
                "verification.pool.grounds",
                contents.fullExclusions().get().size(),
                told.size());
    }

    private void leaves(Rules rules, List<TypeLine> types, List<EntrantLine> entrants) {
        if (contents.nonces().isEmpty() || contents.leaves().isEmpty()) {
            findings.needs(contents.nonces().isEmpty() ? DossierPaths.NONCES : DossierPaths.LEAVES);
            return;
        }
        Map<String, String> nonces = new HashMap<>();
        contents.nonces().get().forEach((NonceLine line) -> nonces.put(line.number(), line.nonce()));
        Map<String, List<String>> categories = new HashMap<>();
        types.forEach(type -> categories.put(type.code(), type.categories()));
        Set<String> left = new HashSet<>(contents.leaves().get());
        int erased = 0;
        int computed = 0;
        for (EntrantLine entrant : entrants) {
            @Nullable String nonce = nonces.remove(entrant.number());
            if (nonce == null) {
                erased++;
                continue;
            }
            List<String> answers = categories.getOrDefault(entrant.type(), List.of());
            String leaf = Leaves.leaf(rules.project(), entrant.number(), answers, nonce);
            if (findings.require(left.remove(leaf), "verification.pool.leaf", entrant.number())) {
                computed++;
            }
        }
        nonces.keySet().forEach(number -> findings.wrong("verification.pool.nonce", number));
        findings.compare(left.size() == erased, "verification.pool.leaves", computed, left.size(), erased);
        if (erased > 0) {
            findings.remark("verification.pool.erased", erased);
        }
    }
}
