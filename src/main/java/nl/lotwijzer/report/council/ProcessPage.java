package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.disclosure.Withholding;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.phases.Deviation;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.PhaseTable;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/** Tells how the work went: what was agreed, the phases, what was done otherwise and why, and who came to the sessions. */
final class ProcessPage {
    private static final String SESSIONS = "Bijeenkomsten";
    private static final int PRESENT = 3;

    private final Standing standing;
    private final List<Held> sessions;
    private final PageWords words;

    /**
     * A session.
     *
     * @param present how many came; nothing as long as nobody noted it
     */
    private record Held(Session session, Optional<Integer> present) {}

    ProcessPage(Project project, Texts texts) {
        this.standing = new Phases(project).standing();
        Attendances attendances = new Attendances(project);
        this.sessions = new Sessions(project)
                .all().stream()
                        .map(session -> new Held(
                                session,
                                Optional.of(attendances.of(session.id()))
                                        .filter(AttendanceList::taken)
                                        .map(AttendanceList::came)))
                        .toList();
        this.words = new PageWords(texts, "report.council.process.");
    }

    /** Returns at how many sessions it was noted who came. */
    int held() {
        return (int) sessions.stream()
                .filter(session -> session.present().isPresent())
                .count();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        addText(blocks, "mandate", standing.mandate().text());
        addText(blocks, "followUp", standing.mandate().followUp());
        blocks.add(PhaseTable.of(standing, words));
        blocks.add(milestones());
        if (!standing.deviations().isEmpty()) {
            blocks.add(deviations());
        }
        if (!sessions.isEmpty()) {
            blocks.add(sessions());
        }
        if (held() > 0) {
            blocks.add(new Chart(
                    Chart.Kind.COLUMNS,
                    words.text("chart"),
                    SESSIONS,
                    0,
                    List.of(PRESENT),
                    List.of(),
                    0,
                    sessions.size() - 1,
                    words.text("chartExplained")));
        }
        return words.page(blocks, false);
    }

    private void addText(List<Block> blocks, String name, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Prose(words.text(name), text.lines().toList()));
        }
    }

    private Table milestones() {
        return new Table(
                "Mijlpalen",
                List.of(
                        words.words("milestone"),
                        words.words("planned"),
                        words.words("reached"),
                        words.words("number")),
                standing.milestones().stream().map(this::milestone).toList());
    }

    private List<Value> milestone(Milestone milestone) {
        return List.of(
                new Text(words.texts().get(milestone.name())),
                PhaseTable.day(milestone.planned()),
                PhaseTable.day(milestone.reached()),
                new Text(milestone.number()));
    }

    private Table deviations() {
        return new Table(
                "Afwijkingen",
                List.of(words.words("rule"), words.words("phase"), words.words("on"), words.words("reason")),
                standing.deviations().stream().map(this::deviation).toList());
    }

    private List<Value> deviation(Deviation deviation) {
        return List.of(
                new Text(words.texts().get(deviation.told())),
                new Text(words.texts().get(deviation.phase().key())),
                PhaseTable.day(deviation.on()),
                new Text(deviation.reason()));
    }

    private Table sessions() {
        return new Table(
                SESSIONS,
                List.of(words.words("session"), words.words("date"), words.words("place"), words.numbers("present")),
                sessions.stream().map(this::session).toList());
    }

    /** A session tells how many came, and not of how many, so that nobody is pointed at for staying away. */
    private List<Value> session(Held held) {
        return List.of(
                new Text(held.session().title()),
                new Day(held.session().date()),
                new Text(held.session().place()),
                held.present()
                        .<Value>map(present ->
                                present < Withholding.LEAST ? new Text(words.text("withheld")) : new Count(present))
                        .orElse(Value.NONE));
    }
}
