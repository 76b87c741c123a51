package nl.lotwijzer.desktop;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Times what is done on the screen's thread up to the frame that shows it, for the benchmarks of screens. */
public final class Frames {
    private Frames() {}

    /** Starts the toolkit. */
    public static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /** Returns the time from here until the frame after it was laid out, in nanoseconds. */
    public static long timed(Callable<?> action) throws Exception {
        long begin = System.nanoTime();
        onScreen(action);
        next();
        return System.nanoTime() - begin;
    }

    /** Waits for the pulse in which a change is laid out, and for its end. */
    public static void next() throws Exception {
        CountDownLatch frames = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    frames.countDown();
                }
            }
        };
        onScreen(() -> {
            timer.start();
            Platform.requestNextPulse();
            return timer;
        });
        frames.await();
    }

    /** Does the work on the screen's thread and returns what it gives. */
    public static <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /** Prints the median of these times, the time that 95 of a hundred stay within, and the longest. */
    public static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-42s median %6.1f ms   95%% %6.1f ms   max %6.1f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) (sorted.size() * 0.95 - 0.05)) / 1e6,
                sorted.getLast() / 1e6);
    }
}
