package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrations;

/** What the example project holds, in a few lines. */
final class DemoSummary {
    private final Project project;
    private final Texts texts;

    DemoSummary(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    void print(PrintWriter out) {
        Lottery lottery = new Lotteries(project).current().orElseThrow();
        ChanceWords words = new ChanceWords(texts);
        out.println();
        line(
                out,
                "registrants",
                new Registrations(project).count(),
                lottery.entrants().size());
        line(out, "smallest", words.of(lottery.smallest()), words.percent(lottery.bound(), RoundingMode.UP));
        line(
                out,
                "panel",
                lottery.panel().size(),
                lottery.drawing().orElseThrow().row());
        line(out, "file", project.file().toAbsolutePath().toString());
    }

    private void line(PrintWriter out, String what, Object... arguments) {
        out.println(texts.get("commandline.demo." + what, arguments));
    }
}
