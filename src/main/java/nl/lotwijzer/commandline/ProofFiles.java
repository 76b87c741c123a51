package nl.lotwijzer.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.PoolType;
import nl.lotwijzer.sortition.SelectionResult;

/** The files that the command check needs beside the table and the chances: rules, types and proof. */
final class ProofFiles {
    static final String RULES = "rules.csv";
    static final String TYPES = "types.csv";
    static final String PROOF = "proof.tsv";

    /** The columns of the types before those of the criteria. */
    static final List<String> TYPE_COLUMNS = List.of("type", "members", "ids", "household_class");

    static final List<String> RULE_COLUMNS = List.of("rule", "kind", "criterion", "category", "min", "max");
    static final String SEATS = "seats";
    static final String QUOTA = "quota";
    static final String HOUSEHOLDS = "households";

    private final SelectionInput input;
    private final SelectionResult result;

    ProofFiles(SelectionInput input, SelectionResult result) {
        this.input = input;
        this.result = result;
    }

    SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(RULES, rules());
        files.put(TYPES, types());
        files.put(PROOF, ProofText.write(result.proof()));
        return files;
    }

    /** The rules under the numbers by which the proof calls them. */
    private String rules() {
        Facts facts = result.facts();
        CsvText csv = new CsvText(RULE_COLUMNS.toArray(String[]::new));
        csv.row("0", SEATS, "", "", Integer.toString(facts.seats()), Integer.toString(facts.seats()));
        for (int place = 0; place < facts.quotas().size(); place++) {
            Facts.Quota quota = facts.quotas().get(place);
            Criterion criterion = input.criteria().get(quota.criterion());
            csv.row(
                    Integer.toString(facts.ruleOfQuota(place)),
                    QUOTA,
                    criterion.name(),
                    criterion.categories().get(quota.category()).name(),
                    Integer.toString(quota.min()),
                    Integer.toString(quota.max()));
        }
        for (int homes = 0; homes < facts.households().size(); homes++) {
            csv.row(
                    Integer.toString(facts.ruleOfHouseholds(homes)),
                    HOUSEHOLDS,
                    "",
                    Integer.toString(homes),
                    "0",
                    Integer.toString(facts.households().get(homes)));
        }
        return csv.toString();
    }

    private String types() {
        List<String> header = new ArrayList<>(TYPE_COLUMNS);
        input.criteria().forEach(criterion -> header.add(criterion.name()));
        CsvText csv = new CsvText(header.toArray(String[]::new));
        for (PoolType type : result.pool().types()) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(type.number()),
                    Integer.toString(type.size()),
                    type.members().stream().map(this::id).collect(Collectors.joining(" ")),
                    type.sharesHousehold() ? Integer.toString(type.householdClass()) : ""));
            for (int criterion = 0; criterion < input.criteria().size(); criterion++) {
                int category = type.categories().get(criterion);
                cells.add(input.criteria()
                        .get(criterion)
                        .categories()
                        .get(category)
                        .name());
            }
            csv.row(cells.toArray(String[]::new));
        }
        return csv.toString();
    }

    private String id(int place) {
        return input.members().get(place).candidate().id();
    }
}
