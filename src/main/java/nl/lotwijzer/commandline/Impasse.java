package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.Relief;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Infeasibility;
import nl.lotwijzer.sortition.Progress;

/** Says why no panel can meet the quotas, and the smallest relaxation that would help. */
record Impasse(SelectionInput input, Texts texts, PrintWriter out) {

    /** Says what can be counted, which is the easiest to mend; if counting finds nothing, which rules contradict. */
    void explain(Infeasibility infeasibility) {
        out.println(texts.get("commandline.select.infeasible", input.members().size(), input.seats()));
        List<Problem> problems = Feasibility.counted(input);
        if (problems.isEmpty()) {
            problems = List.of(Feasibility.explained(input, infeasibility));
        }
        problems.forEach(problem -> out.println("  " + texts.get(problem.told())));
        Relief.of(input, Progress.NONE)
                .ifPresentOrElse(this::propose, () -> out.println(texts.get("quotas.relief.none")));
    }

    private void propose(Relief relief) {
        out.println(texts.get(relief.told()));
        relief.steps().forEach(step -> out.println("  " + texts.get(step.told())));
    }
}
