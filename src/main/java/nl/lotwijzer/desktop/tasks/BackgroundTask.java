package nl.lotwijzer.desktop.tasks;

import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.language.Message;

/**
 * One piece of background work, described before it starts: what it is called, what it does, and what happens on the
 * screen's thread afterwards.
 *
 * <pre>{@code
 * tasks.start(BackgroundTask.of(Message.of("desktop.registrants.importing"), progress -> registrations.importFile(file))
 *         .then(outcome -> shown.set(outcome))
 *         .anyway(() -> busy.set(false)));
 * }</pre>
 *
 * @param <T> what the work results in
 */
public final class BackgroundTask<T> {
    /** Which work runs beside which. */
    enum Lane {
        /** Beside everything else, and shown in the header with its progress. */
        LONG,
        /** One after the other in the order started, unseen: small changes. */
        EDITS,
        /** One after the other, unseen: reading what a screen shows. */
        LOADS,
        /** One after the other, unseen, beside what a screen shows: reading what nobody waits for. */
        UNHURRIED
    }

    private static final Message UNNAMED = Message.of("desktop.tasks.working");

    private final Lane lane;
    private final Message name;
    private final Job<T> job;
    private final Consumer<T> then;
    private final Optional<Consumer<Failure>> otherwise;
    private final Runnable anyway;

    private BackgroundTask(
            Lane lane,
            Message name,
            Job<T> job,
            Consumer<T> then,
            Optional<Consumer<Failure>> otherwise,
            Runnable anyway) {
        this.lane = lane;
        this.name = name;
        this.job = job;
        this.then = then;
        this.otherwise = otherwise;
        this.anyway = anyway;
    }

    /** Work that may take seconds: the header shows its name, phase and progress, and offers to stop it. */
    public static <T> BackgroundTask<T> of(Message name, Job<T> job) {
        return new BackgroundTask<>(Lane.LONG, name, job, result -> {}, Optional.empty(), () -> {});
    }

    /** A small change of the project. Changes happen in the order in which they are started. */
    public static <T> BackgroundTask<T> edit(Job<T> job) {
        return new BackgroundTask<>(Lane.EDITS, UNNAMED, job, result -> {}, Optional.empty(), () -> {});
    }

    /** Reading what a screen shows. */
    public static <T> BackgroundTask<T> load(Job<T> job) {
        return new BackgroundTask<>(Lane.LOADS, UNNAMED, job, result -> {}, Optional.empty(), () -> {});
    }

    /** Reading what is shown when it is there, and nobody waits for. */
    public static <T> BackgroundTask<T> unhurried(Job<T> job) {
        return new BackgroundTask<>(Lane.UNHURRIED, UNNAMED, job, result -> {}, Optional.empty(), () -> {});
    }

    /** Adds what happens with the result, on the screen's thread. */
    public BackgroundTask<T> then(Consumer<T> onResult) {
        return new BackgroundTask<>(lane, name, job, then.andThen(onResult), otherwise, anyway);
    }

    /** Sets what happens with a failure, on the screen's thread. Without this the failure is shown as a notice. */
    public BackgroundTask<T> otherwise(Consumer<Failure> onFailure) {
        return new BackgroundTask<>(lane, name, job, then, Optional.of(onFailure), anyway);
    }

    /** Sets what happens at the end on the screen's thread, whether it succeeded, failed or was stopped. */
    public BackgroundTask<T> anyway(Runnable atTheEnd) {
        return new BackgroundTask<>(lane, name, job, then, otherwise, atTheEnd);
    }

    Lane lane() {
        return lane;
    }

    Message name() {
        return name;
    }

    T work(Progress progress) throws Exception {
        return job.run(progress);
    }

    void succeeded(T result) {
        then.accept(result);
    }

    void failed(Failure failure, Consumer<Failure> usual) {
        otherwise.orElse(usual).accept(failure);
    }

    void ended() {
        anyway.run();
    }
}
