package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sample.SampleFiles;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;

/** What the example project holds, in a few lines. */
final class DemoSummary {
    private final Project project;
    private final Texts texts;

    DemoSummary(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    void print(PrintWriter out, Path report, Path dossier) {
        Lottery lottery = new Lotteries(project).current().orElseThrow();
        ChanceWords words = new ChanceWords(texts);
        out.println();
        line(
                out,
                "registrants",
                new Registrations(project).count(),
                lottery.entrants().size());
        line(out, "smallest", words.of(lottery.smallest()), words.percent(lottery.bound(), RoundingMode.UP));
        line(out, "panel", lottery.panel().size(), lottery.rows());
        draw(out, lottery.drawing().orElseThrow());
        List<Session> sessions = new Sessions(project).all();
        Session first = sessions.getFirst();
        AttendanceList attendance = new Attendances(project).of(first.id());
        line(out, "confirmed", new Participants(project).confirmed().size(), sessions.size(), attendance.came());
        TablePlan plan = new TablePlans(project).of(first.id()).orElseThrow();
        line(
                out,
                "tables",
                plan.tables().size(),
                new Facilitators(project).all().size());
        line(out, "file", project.file().toAbsolutePath().toString());
        line(out, "dossier", dossier.toAbsolutePath().toString());
        line(out, "report", report.toAbsolutePath().toString());
        line(
                out,
                "samples",
                report.resolveSibling(SampleFiles.FOLDER).toAbsolutePath().toString());
        out.println();
        line(
                out,
                "verify",
                dossier.toAbsolutePath().toString(),
                commitment(new Draws(project).current().orElseThrow()));
    }

    /** What was published before the draw, and what came of it. */
    private void draw(PrintWriter out, Drawing drawing) {
        Round round = new Draws(project).current().orElseThrow();
        line(out, "rules", round.rulesHash());
        line(out, "commitment", commitment(round));
        line(out, "seed", drawing.seed().hex());
        line(out, "row", drawing.row());
    }

    private static String commitment(Round round) {
        return round.commitment().orElseThrow();
    }

    private void line(PrintWriter out, String what, Object... arguments) {
        out.println(texts.get("commandline.demo." + what, arguments));
    }
}
