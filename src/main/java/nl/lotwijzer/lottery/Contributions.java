package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.PanelDraw;
import nl.lotwijzer.protocol.Seed;

/** Takes contributions in the order that was announced, and lets seed, row and panel follow from them. */
final class Contributions {
    private final List<Announced> announced;
    private final List<CommitmentLine> pledges;
    private final int rowDigits;

    /**
     * @param pledges   the commitments, in the order of what was announced
     * @param rowByDice whether the row is rolled
     * @param rows      how many rows the table has: a power of ten
     */
    Contributions(List<Announced> announced, List<CommitmentLine> pledges, boolean rowByDice, int rows) {
        this.announced = List.copyOf(announced);
        this.pledges = List.copyOf(pledges);
        this.rowDigits = rowByDice ? Integer.toString(rows).length() - 1 : 0;
    }

    /** Returns the step after these; {@link CeremonyStep.Draw} when all are in. */
    CeremonyStep next(List<GivenContribution> given) {
        if (given.size() < announced.size()) {
            return switch (announced.get(given.size())) {
                case Announced.Pledge(String name) -> new CeremonyStep.Reveal(name, commitment(name));
                case Announced.Dice(int fewest) -> new CeremonyStep.Dice(fewest);
                case Announced.Beacon(String sourceAndRound, Instant at) -> new CeremonyStep.Beacon(sourceAndRound, at);
            };
        }
        boolean rowRolled = given.size() > announced.size();
        return rowDigits > 0 && !rowRolled ? new CeremonyStep.RowDice(rowDigits) : new CeremonyStep.Draw();
    }

    private String commitment(String name) {
        return pledges.stream()
                .filter(pledge -> pledge.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no commitment of " + name))
                .commitment();
    }

    /**
     * Returns what was called out as it goes into the seed.
     *
     * @param value what was called out
     * @throws LotteryException when it cannot be what the step asks for
     */
    static GivenContribution taken(CeremonyStep step, String value, Instant at) throws LotteryException {
        return switch (step) {
            case CeremonyStep.Reveal(String name, String commitment) -> revealed(name, commitment, value, at);
            case CeremonyStep.Dice(int fewest) -> {
                String digits = value.replaceAll("\\s", "");
                if (!digits.matches("[0-9]{" + fewest + ",}")) {
                    throw new LotteryException(Message.of("lottery.failure.fewDice", fewest));
                }
                yield new GivenContribution(Announced.DICE, Announced.DICE, digits, at);
            }
            case CeremonyStep.Beacon(String sourceAndRound, Instant published) -> {
                String hex = value.strip();
                if (!hex.matches("([0-9a-f]{2}){16,}")) {
                    throw new LotteryException(Message.of("lottery.failure.beaconValue"));
                }
                if (at.isBefore(published)) {
                    throw new LotteryException(Message.of("lottery.failure.beaconEarly", Moments.utc(published)));
                }
                yield new GivenContribution(Announced.BEACON, Announced.BEACON, sourceAndRound + ":" + hex, at);
            }
            case CeremonyStep.RowDice(int digits) -> {
                String rolled = value.replaceAll("\\s", "");
                if (!rolled.matches("[0-9]{" + digits + "}")) {
                    throw new LotteryException(Message.of("lottery.failure.rowDice", digits));
                }
                yield new GivenContribution(Announced.ROW, Announced.ROW, rolled, at);
            }
            case CeremonyStep.Draw(), CeremonyStep.Done() -> throw allIn();
        };
    }

    private static GivenContribution revealed(String name, String commitment, String value, Instant at)
            throws LotteryException {
        String text = RuleMaker.normal(value.strip());
        if (!Canonical.isCode(text)) {
            throw new LotteryException(Message.of("lottery.failure.text", value));
        }
        if (!Contribution.commitment(name, text).equals(commitment)) {
            throw new LotteryException(Message.of("lottery.failure.notAsPledged", name));
        }
        return new GivenContribution(Announced.PLEDGE, name, text, at);
    }

    /**
     * Returns the line of a pledge that is not revealed.
     *
     * @throws LotteryException when the step is no pledge
     */
    static GivenContribution withheld(CeremonyStep step, Instant at) throws LotteryException {
        if (step instanceof CeremonyStep.Reveal(String name, String _)) {
            return new GivenContribution(Announced.PLEDGE, name, null, at);
        }
        throw new LotteryException(Message.of("lottery.failure.noPledgeNext"));
    }

    static LotteryException allIn() {
        return new LotteryException(Message.of("lottery.failure.allIn"));
    }

    /**
     * Returns the drawing that follows when all is in.
     *
     * @param rehearsal whether the seed must be of no real draw
     */
    Drawing drawing(
            String commitment, int round, List<GivenContribution> given, int rows, boolean rehearsal, Instant at) {
        List<Contribution> revealed = new ArrayList<>();
        for (GivenContribution one : given.subList(0, announced.size())) {
            String value = one.value();
            if (value != null) {
                revealed.add(new Contribution(one.name(), value));
            }
        }
        String text = Seed.seedString(commitment, round, revealed);
        String seedText = rehearsal ? "LW1-oefening" + text.substring(text.indexOf('|')) : text;
        Seed seed = Seed.ofText(seedText);
        String rolled = rowDigits > 0 ? given.getLast().value() : null;
        return new Drawing(seedText, seed, rolled == null ? seed.row(rows) : Integer.parseInt(rolled), at);
    }

    /** Returns the registration numbers of the panel that a drawing gives, sorted. */
    static List<String> panel(Lottery lottery, Drawing drawing, Map<Integer, Integer> row) {
        return PanelDraw.select(
                drawing.seed(),
                lottery.types().stream()
                        .map(type -> new PanelDraw.TypeSeats(
                                type.code(),
                                type.householdClass(),
                                lottery.entrants().stream()
                                        .filter(entrant -> entrant.type() == type.number())
                                        .map(entrant -> new PanelDraw.Member(entrant.number(), entrant.household()))
                                        .toList(),
                                row.getOrDefault(type.number(), 0)))
                        .toList());
    }
}
