package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TypeLine;
import org.jspecify.annotations.Nullable;

/** Whether households and classes are as the protocol defines them, from the registrants. */
final class Households {
    private final Rules rules;
    private final List<EntrantLine> entrants;
    private final Findings findings;
    private final Map<String, TypeLine> typeOf = new HashMap<>();

    Households(Rules rules, List<TypeLine> types, List<EntrantLine> entrants, Findings findings) {
        this.rules = rules;
        this.entrants = entrants;
        this.findings = findings;
        types.forEach(type -> typeOf.put(type.code(), type));
    }

    void check() {
        SortedMap<String, List<TypeLine>> households = new TreeMap<>();
        for (EntrantLine entrant : entrants) {
            TypeLine type = typeOf.get(entrant.type());
            if (type == null) {
                continue;
            }
            boolean shares = entrant.household() != null;
            findings.require(shares == (type.householdClass() != null), "verification.pool.sharing", entrant.number());
            findings.require(!shares || rules.householdRule(), "verification.pool.noRule", entrant.number());
            if (entrant.household() != null) {
                households
                        .computeIfAbsent(entrant.household(), _ -> new ArrayList<>())
                        .add(type);
            }
        }
        classes(households);
        if (findings.sound()) {
            findings.good("verification.pool.households", households.size());
        }
    }

    private void classes(Map<String, List<TypeLine>> households) {
        Map<List<String>, String> classOf = new HashMap<>();
        Map<String, List<String>> signatureOf = new HashMap<>();
        households.forEach((household, members) -> {
            findings.require(members.size() > 1, "verification.pool.alone", household);
            List<String> classes = members.stream()
                    .map(type -> String.valueOf(type.householdClass()))
                    .distinct()
                    .toList();
            if (!findings.require(classes.size() == 1, "verification.pool.classes", household)) {
                return;
            }
            String code = classes.getFirst();
            List<String> signature = members.stream()
                    .map(type -> String.join("\t", type.categories()))
                    .sorted()
                    .toList();
            @Nullable String sameClass = classOf.putIfAbsent(signature, code);
            @Nullable List<String> same = signatureOf.putIfAbsent(code, signature);
            boolean agrees = (sameClass == null || sameClass.equals(code)) && (same == null || same.equals(signature));
            findings.require(agrees, "verification.pool.class", household, code);
        });
    }
}
