package nl.lotwijzer.phases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jdbi.v3.core.Handle;

/** The rules that were set aside, each with its reason. */
public final class Deviations {
    private final Project project;

    public Deviations(Project project) {
        this.project = project;
    }

    /** Returns all deviations in the order of the phases and their checklists; a draw without a decision is one too. */
    public List<Deviation> all() {
        return project.read(Deviations::read);
    }

    private static List<Deviation> read(Handle handle) {
        List<Deviation> all = new ArrayList<>();
        PhaseStore store = new PhaseStore(handle);
        boolean decisionAside = false;
        for (ChecklistItem item : Arrays.stream(Phase.values())
                .flatMap(phase -> store.items(phase).stream())
                .toList()) {
            if (item.state() instanceof ItemState.Aside aside) {
                all.add(new Deviation(item.phase(), item.told(), Optional.of(aside.on()), aside.by(), aside.reason()));
                decisionAside |= item.rule().equals(Optional.of(GoldenRule.COUNCIL_DECISION));
            }
        }
        if (!decisionAside
                && new DecisionStore(handle).current().orElse(null) instanceof CouncilDecision.Without(String reason)) {
            all.add(new Deviation(
                    Phase.PREPARATION, Message.of("phases.deviation.noDecision"), Optional.empty(), "", reason));
        }
        all.sort(Comparator.comparing(Deviation::phase));
        return all;
    }
}
