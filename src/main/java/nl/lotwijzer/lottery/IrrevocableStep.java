package nl.lotwijzer.lottery;

import java.time.Instant;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Deed;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * A step that cannot be undone and whose entry in the journal tells what came of it. It is worked out on one state of the
 * project and done on the same state, or not at all.
 */
final class IrrevocableStep {
    /** Works the step out; changes nothing. */
    @FunctionalInterface
    interface Planning {
        /**
         * @param at when the step is done, to the second
         * @throws LotteryException when it cannot be done as things stand
         */
        Planned plan(Handle handle, Instant at) throws LotteryException;
    }

    /**
     * A step worked out.
     *
     * @param journal the deed as the journal names it
     * @param details what the journal says of it
     * @param deed    what writes it
     */
    record Planned(String journal, String details, Deed<LotteryException> deed) {}

    private record OnState(long entry, Planned planned) {}

    private IrrevocableStep() {}

    static void take(Project project, Planning planning) throws LotteryException {
        Instant at = project.now();
        OnState step = project.<OnState, LotteryException>read(
                handle -> new OnState(new RoundStore(handle).newestEntry(), planning.plan(handle, at)));
        Planned planned = step.planned();
        project.<LotteryException>perform(Action.irrevocable(planned.journal(), planned.details()), at, handle -> {
            if (new RoundStore(handle).newestEntry() != step.entry()) {
                throw new LotteryException(Message.of("lottery.failure.changedMeanwhile"));
            }
            planned.deed().with(handle);
        });
    }
}
