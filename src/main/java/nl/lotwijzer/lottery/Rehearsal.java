package nl.lotwijzer.lottery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.GivenContribution;

/**
 * A draw to practise with: the same steps as a real one, from an invented C and with a seed that no real draw can have.
 * Nothing of it is kept. Everybody who pledged has the text {@link #PLEDGED}, and the beacon can be asked at any time.
 */
public final class Rehearsal implements Ceremony {
    /** The text that everybody pledged in a rehearsal. */
    public static final String PLEDGED = "oefening";

    private static final int HASH_BYTES = 32;

    private final Project project;
    private final Clock clock;
    private final String code;
    private final int round;
    private final String commitment;
    private final List<Announced> announced;
    private final Contributions contributions;
    private final List<GivenContribution> given = new ArrayList<>();
    private Lottery lottery;

    /**
     * @param rules  what is announced; of a round whose rules are fixed, or as they would be
     * @param random what C is invented from
     * @throws LotteryException when no lottery was computed
     */
    public Rehearsal(Project project, RuleChoices rules, RandomGenerator random) throws LotteryException {
        this(project, rules.contributions(), rules.rowByDice(), random);
    }

    /**
     * @param announced the contributions, in the order of the seed
     * @param rowByDice whether the row is rolled
     * @throws LotteryException when no lottery was computed
     */
    public Rehearsal(Project project, List<Announced> announced, boolean rowByDice, RandomGenerator random)
            throws LotteryException {
        this.project = project;
        this.clock = project.clock();
        this.code = project.details().code();
        this.lottery = new Lotteries(project)
                .current()
                .orElseThrow(() -> new LotteryException(Message.of("lottery.failure.nothingComputed")))
                .undrawn();
        Draws draws = new Draws(project);
        this.round = draws.current().map(Round::number).orElse(draws.all().size() + 1);
        byte[] bytes = new byte[HASH_BYTES];
        random.nextBytes(bytes);
        this.commitment = HexFormat.of().formatHex(bytes);
        this.announced = List.copyOf(announced);
        this.contributions = new Contributions(
                announced,
                announced.stream()
                        .filter(Announced.Pledge.class::isInstance)
                        .map(Announced::seedName)
                        .map(name -> new CommitmentLine(name, Contribution.commitment(name, PLEDGED)))
                        .toList(),
                rowByDice,
                lottery.rows());
    }

    @Override
    public boolean rehearsal() {
        return true;
    }

    @Override
    public String project() {
        return code;
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public String commitment() {
        return commitment;
    }

    @Override
    public Lottery lottery() {
        return lottery;
    }

    @Override
    public Map<Integer, Integer> row(int number) {
        return new Lotteries(project).row(lottery, number);
    }

    @Override
    public List<Announced> announced() {
        return announced;
    }

    @Override
    public List<GivenContribution> given() {
        return List.copyOf(given);
    }

    @Override
    public CeremonyStep next() {
        return lottery.drawing().isPresent() ? new CeremonyStep.Done() : contributions.next(given);
    }

    @Override
    public void enter(String value) throws LotteryException {
        CeremonyStep step = next() instanceof CeremonyStep.Beacon(String sourceAndRound, Instant _)
                ? new CeremonyStep.Beacon(sourceAndRound, Instant.EPOCH)
                : next();
        given.add(Contributions.taken(step, value, now()));
    }

    @Override
    public void withhold() throws LotteryException {
        given.add(Contributions.withheld(next(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Lottery draw() throws LotteryException {
        if (!(next() instanceof CeremonyStep.Draw)) {
            throw new LotteryException(Message.of("lottery.failure.notAllIn"));
        }
        Drawing drawing = contributions.drawing(commitment, round, given, lottery.rows(), true, now());
        Set<String> panel = new HashSet<>(Contributions.panel(lottery, drawing, row(drawing.row())));
        lottery = lottery.drawn(drawing, panel);
        return lottery;
    }
}
