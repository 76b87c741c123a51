package nl.lotwijzer.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;

/** Check 7: so many rows, each with the seats of a panel and no type above its number. */
final class TableCheck {
    private TableCheck() {}

    static Check of(Contents contents) {
        Findings findings = new Findings(7);
        if (contents.rules().isEmpty()
                || contents.types().isEmpty()
                || contents.table().isEmpty()) {
            findings.needs(contents.table().isEmpty() ? DossierPaths.TABLE : DossierPaths.TYPES);
            return findings.done();
        }
        Rules rules = contents.rules().get();
        List<TableRow> table = contents.table().get();
        Map<String, Integer> members = new HashMap<>();
        for (TypeLine type : contents.types().get()) {
            members.put(type.code(), type.members());
        }
        findings.compare(RowChoice.POSSIBLE.contains(table.size()), "verification.table.rows", table.size());
        for (TableRow row : table) {
            findings.require(
                    row.total() == rules.seats(), "verification.table.seats", row.number(), row.total(), rules.seats());
            row.seats()
                    .forEach((type, seats) -> findings.require(
                            seats <= members.getOrDefault(type, 0),
                            "verification.table.type",
                            row.number(),
                            type,
                            seats,
                            members.getOrDefault(type, 0)));
        }
        if (findings.sound()) {
            findings.good("verification.table.every", table.size(), rules.seats());
        }
        return findings.done();
    }
}
