package nl.lotwijzer.verification;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.proof.Bounds;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.protocol.TypeLine;

/** What of a proof can be checked by whoever does not know which categories a type has: that its figures fit each other. */
final class ProofFigures {
    private static final Fraction ROUNDING = Fraction.of(1, 1_000_000_000_000_000L);
    private static final BigInteger PARTS = BigInteger.TEN.pow(18);
    private static final BigInteger ROUNDED_PARTS = BigInteger.TEN.pow(4);

    private final Proof proof;
    private final List<TypeLine> types;
    private final int seats;
    private final Findings findings;

    ProofFigures(Proof proof, List<TypeLine> types, int seats, Findings findings) {
        this.proof = proof;
        this.types = types;
        this.seats = seats;
        this.findings = findings;
    }

    /** Compares the figures; there is an ideal chance for each type. */
    void check() {
        if (!levels()) {
            return;
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger everybody = BigInteger.ZERO;
        for (int type = 0; type < types.size(); type++) {
            BigInteger members = BigInteger.valueOf(types.get(type).members());
            Fraction ideal = proof.ideals().get(type);
            everybody = everybody.add(members);
            sum = sum.add(
                    ideal.times(new Fraction(PARTS, BigInteger.ONE)).floor().multiply(members));
        }
        BigInteger off = sum.subtract(PARTS.multiply(BigInteger.valueOf(seats))).abs();
        findings.compare(off.compareTo(everybody.multiply(ROUNDED_PARTS)) <= 0, "verification.chances.sum", seats);
        value();
    }

    private boolean levels() {
        Set<Integer> settled = new HashSet<>(proof.excluded());
        boolean once =
                settled.size() == proof.excluded().size() && settled.stream().allMatch(type -> isZero(type));
        for (int i = 0; i < proof.levels().size(); i++) {
            Level level = proof.levels().get(i);
            Fraction below = level.bound().minus(level.chance());
            boolean fits = below.signum() >= 0 && below.compareTo(ROUNDING) <= 0;
            for (int type : level.types()) {
                once &= settled.add(type);
                fits &= type >= 0
                        && type < types.size()
                        && proof.ideals().get(type).equals(level.chance());
            }
            findings.require(fits, "verification.chances.level", i + 1);
        }
        boolean all = proof.objective() == Objective.NASH ? proof.levels().isEmpty() : settled.size() == types.size();
        return findings.require(once && all, "verification.chances.settled");
    }

    private boolean isZero(int type) {
        return type >= 0 && type < types.size() && proof.ideals().get(type).signum() == 0;
    }

    private void value() {
        List<Fraction> above =
                proof.ideals().stream().filter(ideal -> ideal.signum() > 0).toList();
        if (!findings.require(!above.isEmpty() && proof.gamma().signum() > 0, "verification.chances.settled")) {
            return;
        }
        Fraction smallest = above.stream().min(Fraction::compareTo).orElseThrow();
        Fraction largest = above.stream().max(Fraction::compareTo).orElseThrow();
        List<Facts.Type> members = types.stream()
                .map(type -> new Facts.Type(type.members(), List.of(), -1))
                .toList();
        Facts facts = new Facts(seats, List.of(), members, List.of());
        Fraction value = Bounds.over(facts, proof.excluded(), List.of(), proof.gamma(), proof.ideals())
                .value(proof.objective(), smallest, largest);
        Fraction ceiling = proof.ceiling();
        boolean under = ceiling == null || largest.minus(ceiling).compareTo(ROUNDING) <= 0;
        findings.compare(
                under && value.equals(proof.value()),
                "verification.chances.value",
                value.toString(),
                proof.value().toString());
    }
}
