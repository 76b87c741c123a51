package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Rules;

/** Check 11: what was brought in is what was announced, in that order. */
final class ContributionsCheck {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    private final Rules rules;
    private final Instant frozenAt;
    private final DrawRecord record;
    private final Findings findings;

    private ContributionsCheck(Rules rules, Instant frozenAt, DrawRecord record, Findings findings) {
        this.rules = rules;
        this.frozenAt = frozenAt;
        this.record = record;
        this.findings = findings;
    }

    static Check of(Contents contents) {
        Findings findings = new Findings(11);
        if (!contents.drawn) {
            findings.grey("verification.undrawn");
        } else if (contents.rules().isEmpty()
                || contents.draw().isEmpty()
                || contents.round().isEmpty()) {
            String needed = contents.draw().isEmpty() ? DossierPaths.DRAW : DossierPaths.ROUND;
            findings.needs(contents.rules().isEmpty() ? DossierPaths.RULES : needed);
        } else if (contents.commitments().isEmpty()) {
            findings.needs(DossierPaths.COMMITMENTS);
        } else {
            new ContributionsCheck(
                            contents.rules().get(),
                            contents.round().get().frozenAt(),
                            contents.draw().get(),
                            findings)
                    .check(
                            contents.commitments().get(),
                            contents.table().map(List::size).orElse(0));
        }
        return findings.done();
    }

    private void check(List<CommitmentLine> commitments, int rows) {
        List<String> pledged =
                rules.pledges().stream().map(Announced.Pledge::name).toList();
        boolean all = findings.compare(
                commitments.stream().map(CommitmentLine::name).toList().equals(pledged),
                "verification.contributions.commitments",
                pledged.size(),
                commitments.size());
        List<GivenContribution> given = record.contributions();
        all &= findings.compare(
                given.size() == rules.contributions().size(),
                "verification.contributions.count",
                rules.contributions().size(),
                given.size());
        if (!all) {
            return;
        }
        int pledge = 0;
        for (int i = 0; i < given.size(); i++) {
            Announced announced = rules.contributions().get(i);
            GivenContribution each = given.get(i);
            boolean same = each.kind().equals(announced.kind()) && each.name().equals(announced.seedName());
            if (!findings.require(same, "verification.contributions.announced", i + 1, each.kind(), each.name())) {
                continue;
            }
            switch (announced) {
                case Announced.Pledge _ -> pledge(each, commitments.get(pledge++));
                case Announced.Dice dice -> dice(each, dice);
                case Announced.Beacon beacon -> beacon(each, beacon);
            }
        }
        row(rows);
        times();
    }

    private void pledge(GivenContribution given, CommitmentLine commitment) {
        if (given.value() == null) {
            findings.good("verification.contributions.withheld", given.name());
            return;
        }
        String computed = Contribution.commitment(given.name(), given.value());
        findings.compare(
                computed.equals(commitment.commitment()),
                "verification.contributions.pledge",
                given.name(),
                computed,
                commitment.commitment());
    }

    private void dice(GivenContribution given, Announced.Dice dice) {
        String digits = given.written();
        findings.compare(
                DIGITS.matcher(digits).matches() && digits.length() >= dice.fewest(),
                "verification.contributions.dice",
                digits,
                digits.length(),
                dice.fewest());
    }

    private void beacon(GivenContribution given, Announced.Beacon beacon) {
        String start = beacon.sourceAndRound() + ":";
        String value = given.written();
        findings.compare(
                value.startsWith(start)
                        && HEX.matcher(value.substring(start.length())).matches(),
                "verification.contributions.beacon",
                value,
                beacon.sourceAndRound());
        findings.compare(
                beacon.at().isAfter(frozenAt) && !given.at().isBefore(beacon.at()),
                "verification.contributions.beaconTime",
                frozenAt.toString(),
                beacon.at().toString(),
                given.at().toString());
    }

    private void row(int rows) {
        GivenContribution dice = record.rowDice();
        if (!findings.compare(
                        (dice != null) == rules.rowByDice(),
                        "verification.contributions.row",
                        said(rules.rowByDice()),
                        said(dice != null))
                || dice == null) {
            return;
        }
        String digits = dice.written();
        findings.compare(
                DIGITS.matcher(digits).matches()
                        && dice.name().equals(Announced.ROW)
                        && digits.length() == Outcome.rowDigits(rows),
                "verification.contributions.rowDigits",
                digits,
                Outcome.rowDigits(rows));
    }

    private static Message said(boolean rolled) {
        return rolled ? Message.of("verification.rolled") : Message.of("verification.bySeed");
    }

    private void times() {
        Instant before = frozenAt;
        boolean forward = true;
        for (GivenContribution given : record.contributions()) {
            forward &= !given.at().isBefore(before);
            before = given.at();
        }
        GivenContribution dice = record.rowDice();
        forward &= dice == null || !dice.at().isBefore(before);
        findings.compare(forward, "verification.contributions.times", frozenAt.toString());
    }
}
