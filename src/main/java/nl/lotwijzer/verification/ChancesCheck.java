package nl.lotwijzer.verification;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;
import org.jspecify.annotations.Nullable;

/** Check 9: the chances are those of the table, the ideal chances and bounds those of the proof. */
final class ChancesCheck {
    private final List<TypeLine> types;
    private final List<ChanceLine> chances;
    private final Findings findings = new Findings(9);

    private ChancesCheck(List<TypeLine> types, List<ChanceLine> chances) {
        this.types = types;
        this.chances = chances;
    }

    static Check of(Contents contents) {
        if (contents.types().isEmpty()
                || contents.chances().isEmpty()
                || contents.table().isEmpty()) {
            Findings findings = new Findings(9);
            String needed = contents.chances().isEmpty() ? DossierPaths.CHANCES : DossierPaths.TABLE;
            findings.needs(contents.types().isEmpty() ? DossierPaths.TYPES : needed);
            return findings.done();
        }
        return new ChancesCheck(contents.types().get(), contents.chances().get()).check(contents);
    }

    private Check check(Contents contents) {
        boolean same = types.size() == chances.size();
        for (int i = 0; same && i < types.size(); i++) {
            same = types.get(i).code().equals(chances.get(i).type())
                    && types.get(i).members() == chances.get(i).members();
        }
        if (findings.compare(same, "verification.chances.types", types.size(), chances.size())) {
            table(contents.table().orElseThrow());
            contents.proof().ifPresentOrElse(proof -> proof(proof, contents), () -> findings.needs(DossierPaths.PROOF));
        }
        return findings.done();
    }

    private void table(List<TableRow> table) {
        if (table.isEmpty()) {
            findings.wrong("verification.table.rows", 0);
            return;
        }
        long[] totals = new long[types.size()];
        List<String> codes = types.stream().map(TypeLine::code).toList();
        Map<String, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        for (TableRow row : table) {
            row.seats().forEach((type, seats) -> {
                Integer place = places.get(type);
                if (place != null) {
                    totals[place] += seats;
                }
            });
        }
        Fraction smallest = Fraction.ONE;
        String who = "-";
        for (int i = 0; i < totals.length; i++) {
            ChanceLine line = chances.get(i);
            Fraction chance = new Fraction(
                    BigInteger.valueOf(totals[i]),
                    BigInteger.valueOf(table.size()).multiply(BigInteger.valueOf(line.members())));
            findings.require(
                    chance.equals(line.chance()),
                    "verification.chances.differ",
                    line.type(),
                    chance.toString(),
                    line.chance().toString());
            if (line.ideal().signum() > 0 && chance.compareTo(smallest) < 0) {
                smallest = chance;
                who = line.type();
            }
        }
        if (findings.sound()) {
            findings.good("verification.chances.table", types.size(), smallest.toString(), who);
        }
    }

    private void proof(Proof proof, Contents contents) {
        if (!findings.require(proof.ideals().size() == types.size(), "verification.chances.proof")) {
            return;
        }
        @Nullable Fraction[] bounds = bounds(proof);
        boolean same = true;
        for (int i = 0; i < types.size(); i++) {
            ChanceLine line = chances.get(i);
            same &= findings.require(
                    line.ideal().equals(proof.ideals().get(i)) && Objects.equals(line.bound(), bounds[i]),
                    "verification.chances.ideal",
                    line.type(),
                    proof.ideals().get(i).toString(),
                    line.ideal().toString());
        }
        if (same) {
            findings.good("verification.chances.ideals", types.size());
        }
        contents.rules().ifPresent(rules -> new ProofFigures(proof, types, rules.seats(), findings).check());
    }

    private @Nullable Fraction[] bounds(Proof proof) {
        @Nullable Fraction[] bounds = new Fraction[types.size()];
        if (proof.objective() != Objective.NASH) {
            Arrays.fill(bounds, Fraction.ZERO);
        }
        for (int type : proof.excluded()) {
            if (type >= 0 && type < bounds.length) {
                bounds[type] = Fraction.ZERO;
            }
        }
        for (Level level : proof.levels()) {
            for (int type : level.types()) {
                if (type >= 0 && type < bounds.length) {
                    bounds[type] = level.bound();
                }
            }
        }
        return bounds;
    }
}
