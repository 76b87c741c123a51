package nl.lotwijzer.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.lottery.TickingClock;
import nl.lotwijzer.panel.IntegrityOf;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectContent;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.project.UnfitText;
import nl.lotwijzer.soak.Services.Deed;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** One long random use of a project, of which the seed says what happens. */
final class Walk implements AutoCloseable {
    /** How deeds ended. */
    enum End {
        /** Something changed. */
        CHANGED,
        /** Nothing had to change, or only something was read. */
        NOTHING,
        /** Refused, with something to say. */
        REFUSED,
        /** Refused as nonsense that no screen asks for. */
        NONSENSE
    }

    private static final int LOOK_EACH = 25;
    private static final int OPEN_EACH = 150;
    private static final int LAST_TOLD = 12;
    private static final int LONGEST_TOLD = 300;

    private final Random random;
    private final Path folder;
    private final TickingClock clock = new TickingClock(SmallTown.NOON);
    private final List<Deed> deeds;
    private final Known known;
    private final Arguments arguments;
    private final Map<End, Integer> ends = new TreeMap<>();
    private final Map<String, Integer> changedBy = new TreeMap<>();
    private final Map<String, String> nonsense = new TreeMap<>();
    private final Map<String, String> unknown = new TreeMap<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final Map<Integer, Integer> seats = new TreeMap<>();
    private Project project;
    private int undone;

    Walk(long seed, Path folder) throws Exception {
        this.random = new Random(seed);
        this.folder = folder;
        this.deeds = Services.all();
        this.known = new Known(random);
        this.arguments = new Arguments(random, known, folder);
        this.project = SmallTown.in(folder, clock);
    }

    /** Does so many deeds, and looks after each whether all is well. */
    void go(int steps) throws Exception {
        for (int step = 0; step < steps; step++) {
            clock.pass(Duration.ofSeconds(random.nextInt(600)));
            if (step % LOOK_EACH == 0) {
                look();
            }
            if (step % OPEN_EACH == OPEN_EACH - 1) {
                openAgain();
            }
            try {
                step();
            } catch (AssertionError | Exception e) {
                throw new AssertionError("After " + String.join("\n", last), e);
            }
        }
        look();
    }

    private void step() throws Exception {
        String before = ProjectContent.of(project);
        JournalEntry head = project.journal().head();
        Optional<Action> top = project.undo().next();
        End end = random.nextInt(60) == 0 ? bigStep() : smallStep();
        String after = ProjectContent.of(project);
        long entries = project.journal().head().number() - head.number();
        if (end == End.REFUSED || end == End.NONSENSE) {
            assertThat(entries).as("what is refused is not in the journal").isZero();
        }
        if (entries == 0) {
            requireSame("nothing changes behind the back of the journal", after, before);
        }
        if (end == End.NOTHING && entries > 0) {
            end = End.CHANGED;
        }
        ends.merge(end, 1, Integer::sum);
        // What leaves the house, as a report, is in the journal and stays when something before it is undone.
        boolean undoable = entries == 1
                && !after.equals(before)
                && differ(top, project.undo().next());
        if (undoable && random.nextInt(3) == 0) {
            backAndForth(before, after);
        }
    }

    /** Returns whether the newest deed to undo is another one than before, though it may look the same. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean differ(Optional<Action> before, Optional<Action> now) {
        return now.isPresent() && (before.isEmpty() || before.get() != now.get());
    }

    private void backAndForth(String before, String after) {
        project.undo().undo();
        requireSame("undone", ProjectContent.of(project), before);
        project.undo().redo();
        requireSame("done again", ProjectContent.of(project), after);
        undone++;
        if (random.nextInt(4) == 0) {
            project.undo().undo();
            tell("undo");
        }
    }

    private End smallStep() throws Exception {
        Deed deed = deeds.get(random.nextInt(deeds.size()));
        Method method = deed.method();
        Object[] values = new Object[method.getParameterCount()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] =
                        arguments.of(method.getGenericParameterTypes()[i], method.getAnnotatedParameterTypes()[i], 4);
            }
        } catch (Arguments.Unknown e) {
            unknown.put(deed.name(), String.valueOf(e.getMessage()));
            return End.NOTHING;
        }
        long head = project.journal().head().number();
        tell(deed.name() + Arrays.deepToString(values));
        End end = call(deed, values);
        if (project.journal().head().number() != head) {
            changedBy.merge(deed.name(), 1, Integer::sum);
        }
        return end;
    }

    private End call(Deed deed, Object[] values) throws Exception {
        try {
            Object given = deed.method().invoke(deed.on(project), values);
            if (given != null) {
                known.keep(given);
            }
            return End.NOTHING;
        } catch (InvocationTargetException e) {
            End end = refusal(e.getCause());
            if (end == End.NONSENSE) {
                nonsense.putIfAbsent(deed.name() + " " + e.getCause().getClass().getSimpleName(), where(e.getCause()));
            }
            return end;
        }
    }

    private static String where(Throwable thrown) {
        return thrown.getMessage() + " at "
                + Arrays.stream(thrown.getStackTrace())
                        .filter(line -> line.getClassName().startsWith("nl.lotwijzer"))
                        .limit(2)
                        .toList();
    }

    /** Says how a deed was refused; anything that is no refusal is thrown on. */
    private static End refusal(Throwable thrown) throws Exception {
        switch (thrown) {
            case UserException refused -> {
                requireWords(refused.told());
                return End.REFUSED;
            }
            case StorageFailure failure -> {
                requireWords(failure.told());
                return End.REFUSED;
            }
            case UnfitText unfit -> {
                requireWords(unfit.told());
                return End.REFUSED;
            }
            case RuntimeException nonsense -> {
                return End.NONSENSE;
            }
            case Exception fault -> throw fault;
            default -> throw new AssertionError(thrown);
        }
    }

    private static void requireWords(Message told) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get(told)).as(told.key()).isNotBlank().doesNotContain("{0}");
        }
    }

    /** A deed of many parts, to which a walk of single ones would seldom come. */
    private End bigStep() throws Exception {
        int kind = random.nextInt(6);
        tell("big step " + kind);
        try {
            switch (kind) {
                case 0 -> PublicDraws.fixRules(project);
                case 1 -> PublicDraws.freeze(project);
                case 2, 3 -> PublicDraws.draw(project, "65743201987465312098");
                case 4 -> PublicDraws.of(project).annul(PublicDraws.GROUND, "de dobbelsteen viel");
                default -> project.backUp();
            }
            return End.NOTHING;
        } catch (UserException | RuntimeException e) {
            long head = project.journal().head().number();
            return refusal(e) == End.REFUSED && head > 0 ? End.NOTHING : End.NONSENSE;
        }
    }

    /** Looks at everything: the journal, the file, and what every reader says. */
    private void look() throws Exception {
        assertThat(project.journal().check().sound()).as("the journal is sound").isTrue();
        assertThat(IntegrityOf.file(project)).isEqualTo("ok");
        known.forget();
        for (Deed deed : deeds) {
            boolean reads =
                    deed.method().getParameterCount() == 0 && deed.method().getReturnType() != void.class;
            if (reads) {
                assertThat(call(deed, new Object[0]))
                        .as("%s answers whatever was done before: %s", deed.name(), nonsense)
                        .isNotEqualTo(End.NONSENSE);
            }
        }
        new Replacements(project).state().ifPresent(this::requireWholePanel);
        known.keep(SpreadsheetReader.read(folder.resolve("aanmeldingen.csv")));
        known.keep(LocalDate.of(2026, 12, 1));
    }

    /** Nobody sits twice, nobody both sits and left, and a round has as many seats at its end as at its draw. */
    private void requireWholePanel(PanelState panel) {
        assertThat(panel.sitting()).doesNotHaveDuplicates();
        int all = panel.sitting().size() + panel.vacancies().size();
        assertThat(all).as("seats").isEqualTo(seats.computeIfAbsent(panel.round(), round -> all));
        assertThat(panel.vacancies()).extracting(PanelState.Vacancy::who).doesNotContainAnyElementsOf(panel.sitting());
    }

    private void openAgain() throws Exception {
        String before = ProjectContent.whole(project);
        Path file = project.file();
        project.close();
        project = Project.open(file, new Actor("projectleider", "Sanne"), clock);
        requireSame("opened again", ProjectContent.whole(project), before);
        tell("opened again");
    }

    /** Compares two states of the project and names only the rows that differ. */
    private static void requireSame(String what, String now, String wanted) {
        if (!now.equals(wanted)) {
            Set<String> rows = new LinkedHashSet<>(now.lines().toList());
            wanted.lines().forEach(row -> {
                if (!rows.remove(row)) {
                    rows.add("missing: " + row);
                }
            });
            assertThat(String.join("\n", rows)).as(what + ": rows that differ").isEmpty();
        }
    }

    private void tell(String words) {
        last.add(words.length() > LONGEST_TOLD ? words.substring(0, LONGEST_TOLD) + "…" : words);
        if (last.size() > LAST_TOLD) {
            last.remove();
        }
    }

    /** What happened, in numbers. */
    String summary() {
        return ends + ", undone and done again " + undone + "; of " + deeds.size() + " deeds " + changedBy.size()
                + " changed something";
    }

    /** What happened, deed by deed. */
    List<String> details() {
        List<String> lines = new ArrayList<>();
        changedBy.forEach((name, times) -> lines.add(name + " " + times));
        nonsense.forEach((name, why) -> lines.add("! " + name + ": " + why));
        unknown.forEach((name, why) -> lines.add("? " + name + ": " + why));
        return lines;
    }

    int times(End end) {
        return ends.getOrDefault(end, 0);
    }

    @Override
    public void close() {
        project.close();
    }
}
