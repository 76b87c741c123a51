package nl.lotwijzer.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;

/** Check 8: every row is within the quotas and gives no more seats to a class than it has households. */
final class RowsCheck {
    private final FrozenPool pool;
    private final List<TableRow> table;
    private final Findings findings = new Findings(8);
    private final Map<String, Set<Integer>> quotasOn = new HashMap<>();
    private final Map<String, Integer> households = new HashMap<>();

    private RowsCheck(FrozenPool pool, List<TableRow> table) {
        this.pool = pool;
        this.table = table;
    }

    static Check of(Contents contents) {
        Findings findings = new Findings(8);
        if (!contents.showsPeople()) {
            findings.grey("verification.half");
            return findings.done();
        }
        if (contents.pool().isEmpty() || contents.table().isEmpty()) {
            findings.needs(contents.table().isEmpty() ? DossierPaths.TABLE : DossierPaths.FULL_TYPES);
            return findings.done();
        }
        return new RowsCheck(contents.pool().get(), contents.table().get()).check();
    }

    private Check check() {
        for (TypeLine type : pool.types()) {
            Set<Integer> places = new HashSet<>();
            for (int i = 0; i < pool.quotas().size(); i++) {
                QuotaLine quota = pool.quotas().get(i);
                int criterion = pool.criteria().indexOf(quota.criterion());
                if (type.categories().get(criterion).equals(quota.category())) {
                    places.add(i);
                }
            }
            quotasOn.put(type.code(), places);
            if (type.householdClass() != null) {
                households.merge(type.householdClass(), 0, Integer::sum);
            }
        }
        countHouseholds();
        table.forEach(this::check);
        if (findings.sound()) {
            findings.good("verification.rows.every", table.size(), pool.quotas().size(), households.size());
        }
        return findings.done();
    }

    private void countHouseholds() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (EntrantLine entrant : pool.entrants()) {
            String householdClass = pool.type(entrant.type()).orElseThrow().householdClass();
            if (householdClass != null && entrant.household() != null) {
                codes.computeIfAbsent(householdClass, _ -> new HashSet<>()).add(entrant.household());
            }
        }
        codes.forEach((householdClass, all) -> households.put(householdClass, all.size()));
    }

    private void check(TableRow row) {
        int[] counted = new int[pool.quotas().size()];
        Map<String, Integer> ofClass = new HashMap<>();
        row.seats().forEach((code, seats) -> {
            for (int place : quotasOn.getOrDefault(code, Set.of())) {
                counted[place] += seats;
            }
            String householdClass =
                    pool.type(code).map(TypeLine::householdClass).orElse(null);
            if (householdClass != null) {
                ofClass.merge(householdClass, seats, Integer::sum);
            }
        });
        for (int i = 0; i < counted.length; i++) {
            QuotaLine quota = pool.quotas().get(i);
            findings.require(
                    counted[i] >= quota.min() && counted[i] <= quota.max(),
                    "verification.rows.quota",
                    row.number(),
                    quota.criterion(),
                    quota.category(),
                    counted[i],
                    quota.min(),
                    quota.max());
        }
        ofClass.forEach((householdClass, seats) -> findings.require(
                seats <= households.getOrDefault(householdClass, 0),
                "verification.rows.households",
                row.number(),
                householdClass,
                seats,
                households.getOrDefault(householdClass, 0)));
    }
}
