package nl.lotwijzer.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.ReplacementEvent;
import org.jdbi.v3.core.Handle;

/**
 * A draw that was done, in the words of the protocol: what every replacement follows from.
 *
 * @param round   that was drawn
 * @param pool    as it was frozen
 * @param record  what was brought in
 * @param outcome what it gave
 * @param events  what happened to the panel since, in order
 */
public record PanelRecord(
        Round round, FrozenPool pool, DrawRecord record, Outcome outcome, List<ReplacementEvent> events) {
    public PanelRecord {
        events = List.copyOf(events);
    }

    /** Returns the record of the round that counts; nothing before its draw. */
    public static Optional<PanelRecord> current(Project project) {
        return project.read(handle -> new RoundStore(handle)
                .current()
                .filter(round -> round.state() == RoundState.DRAWN)
                .map(round -> of(handle, round)));
    }

    /** Returns the record of a round that was drawn, also if it was annulled after that. */
    static PanelRecord of(Handle handle, Round round) {
        LotteryStore lotteries = new LotteryStore(handle);
        Lottery lottery = lotteries
                .byId(round.frozen().orElseThrow().lottery())
                .orElseThrow(() -> new IllegalStateException("a round was drawn without a lottery"));
        FrozenWords words = new FrozenWords(lottery);
        Drawing drawing = lottery.drawing().orElseThrow();
        boolean rolled = round.rules().rowByDice();
        List<GivenContribution> given = round.contributions();
        return new PanelRecord(
                round,
                words.pool(round),
                rolled
                        ? new DrawRecord(given.subList(0, given.size() - 1), given.getLast())
                        : new DrawRecord(given, null),
                new Outcome(
                        drawing.seed(),
                        drawing.row(),
                        FrozenWords.seats(lottery.types(), lotteries.row(lottery.id(), drawing.row())),
                        lottery.panel().stream().map(Entrant::number).toList()),
                new ReplacementStore(handle).events(round.id()));
    }
}
