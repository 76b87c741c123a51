package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Phase;
import nl.lotwijzer.sortition.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A computation that is stopped, whenever that is, leaves nothing behind: no thread, no lock, no row. More moments with
 * {@code -Dlotwijzer.moments=N}.
 */
class CancelledComputationTest {
    private static final int MOMENTS = Integer.getInteger("lotwijzer.moments", 20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Project project;
    private Lotteries lotteries;

    /** Asks to stop at a moment that another thread chooses. */
    private static final class Stoppable implements Progress {
        private final AtomicBoolean stopped = new AtomicBoolean();

        @Override
        public void report(Phase phase, long done, long total) {
            // nobody looks
        }

        @Override
        public void checkCancelled() {
            if (stopped.get()) {
                throw new CancellationException();
            }
        }
    }

    @BeforeEach
    void open() throws Exception {
        project = LargeTown.in(folder);
        lotteries = new Lotteries(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void stoppedAtRandomMomentsItLeavesNothing() throws Exception {
        long whole = 0;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            lotteries.compute(1_000, Progress.NONE);
            whole = (System.nanoTime() - start) / 1_000_000;
        }
        Set<Thread> threads = threads();
        Random random = new Random(20_261_122);
        Goal[] goals = {Goal.LEXIMIN, Goal.of(Objective.NASH), Goal.of(Objective.GOLDILOCKS)};
        int stopped = 0;
        for (int attempt = 0; stopped < MOMENTS; attempt++) {
            assertThat(attempt).as("attempts").isLessThan(10 * MOMENTS);
            Duration until = Duration.ofMillis(random.nextLong(Math.max(1, whole)));
            stopped += stop(goals[attempt % goals.length], until) ? 1 : 0;
            assertThat(threads()).as("threads after attempt %d", attempt).isEqualTo(threads);
        }
        // no lock is left: somebody else can write at once
        lotteries.compute(100, Progress.NONE);
    }

    /** Returns whether the computation was stopped before it was ready; then everything is as it was. */
    private boolean stop(Goal goal, Duration until) throws Exception {
        String before = everything();
        String head = project.journal().head().hash();
        Stoppable progress = new Stoppable();
        AtomicReference<@Nullable Throwable> ended = new AtomicReference<>();
        Thread computing = new Thread(() -> {
            try {
                lotteries.compute(goal, 1_000, progress);
            } catch (LotteryException | RuntimeException thrown) {
                ended.set(thrown);
            }
        });
        computing.start();
        Thread.sleep(until);
        progress.stopped.set(true);
        computing.join(PATIENCE.toMillis());
        assertThat(computing.isAlive()).as("still computing").isFalse();
        if (ended.get() == null) {
            return false;
        }
        assertThat(ended.get()).isInstanceOf(CancellationException.class);
        assertThat(everything()).isEqualTo(before);
        assertThat(project.journal().head().hash()).isEqualTo(head);
        return true;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter(thread -> !thread.isDaemon() || thread.getName().startsWith("lotwijzer"))
                .collect(Collectors.toSet());
    }

    /** Returns a digest of every row of every table, read by somebody else. */
    private String everything() throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.file());
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                text.append(table).append('\n');
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            text.append(rows.getString(column)).append('\t');
                        }
                        text.append('\n');
                    }
                }
            }
        }
        return Sha256.hex(text.toString());
    }
}
