package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.Sha256;

/** The draw of a round that is frozen: every step is in the project file before the next can be taken. */
final class PublicCeremony implements Ceremony {
    @FunctionalInterface
    private interface Taking {
        GivenContribution take(CeremonyStep step, Instant at) throws LotteryException;
    }

    private final Project project;
    private final Round begun;

    /** @throws LotteryException when nothing is frozen */
    PublicCeremony(Project project) throws LotteryException {
        this.project = project;
        this.begun = project.<Round, LotteryException>read(handle -> {
            RoundStore store = new RoundStore(handle);
            Optional<Round> drawn = store.current().filter(round -> round.state() == RoundState.DRAWN);
            return drawn.isPresent() ? drawn.get() : Draws.inState(store, RoundState.FROZEN);
        });
    }

    @Override
    public boolean rehearsal() {
        return false;
    }

    @Override
    public String project() {
        return begun.rules().project();
    }

    @Override
    public int round() {
        return begun.number();
    }

    @Override
    public String commitment() {
        return begun.commitment().orElseThrow();
    }

    @Override
    public Lottery lottery() {
        return new Lotteries(project).current().orElseThrow();
    }

    @Override
    public Map<Integer, Integer> row(int number) {
        return new Lotteries(project).row(lottery(), number);
    }

    @Override
    public List<Announced> announced() {
        return begun.rules().contributions();
    }

    @Override
    public List<GivenContribution> given() {
        return now().contributions();
    }

    private Round now() {
        return project.read(handle -> new RoundStore(handle).all()).stream()
                .filter(round -> round.id() == begun.id())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public CeremonyStep next() {
        Round round = now();
        return round.state() == RoundState.FROZEN
                ? contributions(round, lottery()).next(round.contributions())
                : new CeremonyStep.Done();
    }

    private static Contributions contributions(Round round, Lottery lottery) {
        return new Contributions(
                round.rules().contributions(), round.pledges(), round.rules().rowByDice(), lottery.rows());
    }

    @Override
    public void enter(String value) throws LotteryException {
        enter(PublicCeremony::isAny, value);
    }

    @Override
    public void withhold() throws LotteryException {
        withhold(PublicCeremony::isAny);
    }

    private static boolean isAny(CeremonyStep step) {
        return true;
    }

    /** As {@link #enter(String)}, but only if the step is this one. */
    void enter(Predicate<CeremonyStep> expected, String value) throws LotteryException {
        contribute(expected, (step, at) -> Contributions.taken(step, value, at));
    }

    /** As {@link #withhold()}, but only if the step is this one. */
    void withhold(Predicate<CeremonyStep> expected) throws LotteryException {
        contribute(expected, Contributions::withheld);
    }

    private void contribute(Predicate<CeremonyStep> expected, Taking taking) throws LotteryException {
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = Draws.inState(new RoundStore(handle), RoundState.FROZEN);
            CeremonyStep step = contributions(
                            round, new LotteryStore(handle).current().orElseThrow())
                    .next(round.contributions());
            if (!expected.test(step)) {
                throw new LotteryException(Message.of("lottery.failure.otherStep"));
            }
            requireClock(round, at);
            GivenContribution given = taking.take(step, at);
            String value = given.value() == null ? "-" : given.value();
            String place = given.kind().equals(Announced.ROW)
                    ? Announced.ROW
                    : Integer.toString(round.contributions().size() + 1);
            return new IrrevocableStep.Planned(
                    "lottery.journal.contribute",
                    "ronde=" + round.number() + " bijdrage=" + place + " hash=" + Sha256.hex(value),
                    writer -> new RoundStore(writer).contribute(round, given));
        });
    }

    /** Refuses a time before what was done before: the clock of the computer was set back then. */
    private static void requireClock(Round round, Instant at) throws LotteryException {
        Instant last = round.contributions().isEmpty()
                ? round.frozenAt().orElseThrow()
                : round.contributions().getLast().at();
        if (at.isBefore(last)) {
            throw new LotteryException(Message.of("lottery.failure.clock", Moments.utc(last)));
        }
    }

    @Override
    public Lottery draw() throws LotteryException {
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = Draws.inState(new RoundStore(handle), RoundState.FROZEN);
            Lottery lottery = new LotteryStore(handle).current().orElseThrow();
            Contributions contributions = contributions(round, lottery);
            if (!(contributions.next(round.contributions()) instanceof CeremonyStep.Draw)) {
                throw new LotteryException(Message.of("lottery.failure.notAllIn"));
            }
            requireClock(round, at);
            Drawing drawing = contributions.drawing(
                    commitment(), round.number(), round.contributions(), lottery.rows(), false, at);
            List<String> panel =
                    Contributions.panel(lottery, drawing, new LotteryStore(handle).row(lottery.id(), drawing.row()));
            return new IrrevocableStep.Planned(
                    "lottery.journal.draw",
                    "ronde=" + round.number() + " S=" + drawing.seed().hex() + " rij=" + drawing.row(),
                    writer -> {
                        new RoundStore(writer).draw(round.id());
                        new LotteryStore(writer).draw(lottery.id(), drawing, panel);
                    });
        });
        return lottery();
    }
}
