package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.ProofChecker;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.Relief;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Progress;

/** Says why no panel can meet the quotas, and the smallest relaxation that would help. */
record Impasse(SelectionInput input, Texts texts, PrintWriter out) {

    /** Says what can be counted, which is the easiest to mend; if counting finds nothing, which rules contradict. */
    void explain(InfeasibleException infeasible) {
        out.println(texts.get("commandline.select.infeasible", input.members().size(), input.seats()));
        List<Problem> problems = Feasibility.counted(input);
        if (problems.isEmpty()) {
            problems = List.of(Feasibility.explained(input, infeasible.infeasibility()));
        }
        problems.forEach(problem -> out.println("  " + texts.get(problem.told())));
        out.println(texts.get(grounds(infeasible)));
        Relief.of(input, Progress.NONE)
                .ifPresentOrElse(this::propose, () -> out.println(texts.get("quotas.relief.none")));
    }

    /** How it is known that there is no panel: by prices, by cases, or by the word of the search. */
    private static Message grounds(InfeasibleException infeasible) {
        return infeasible
                .proof()
                .filter(cases -> ProofChecker.provesImpossible(infeasible.facts(), cases))
                .map(cases -> cases instanceof Cases.Closed
                        ? Message.of("commandline.select.provedByNumbers")
                        : Message.of("commandline.select.provedByCases", cases.size()))
                .orElse(Message.of("commandline.select.searched"));
    }

    private void propose(Relief relief) {
        out.println(texts.get(relief.told()));
        relief.steps().forEach(step -> out.println("  " + texts.get(step.told())));
    }
}
