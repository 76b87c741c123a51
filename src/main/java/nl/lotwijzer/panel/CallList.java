package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom to call, the most urgent first.
 *
 * @param tasks    everybody who is to be called
 * @param callers  those who call
 * @param progress how far each of them is, and those whom nobody in particular calls
 * @param plan     what callers say, and by when
 * @param deadline the day by which everybody is to have answered: as it was set, or the first session
 */
public record CallList(
        List<CallTask> tasks,
        List<Caller> callers,
        List<CallProgress> progress,
        CallPlan plan,
        Optional<LocalDate> deadline) {
    /** Nobody to call: before the draw. */
    public static final CallList EMPTY =
            new CallList(List.of(), List.of(), List.of(), CallPlan.USUAL, Optional.empty());

    public CallList {
        tasks = List.copyOf(tasks);
        callers = List.copyOf(callers);
        progress = List.copyOf(progress);
    }
}
