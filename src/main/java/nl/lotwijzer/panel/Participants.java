package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/**
 * The participants of a project. Whoever the lottery drew is one, with the status {@link Status#DRAWN}, without anybody
 * having to add them, and so is whoever takes a vacant seat; when a lottery is annulled its participants go with it.
 */
public final class Participants {
    private final Project project;

    public Participants(Project project) {
        this.project = project;
    }

    /** Returns the panel; empty before the draw. */
    public Optional<Panel> panel() {
        return project.read(handle -> CurrentPanel.read(project, handle).map(CurrentPanel::panel));
    }

    /** Returns everybody who was drawn, in the order of their registration numbers; nobody before the draw. */
    public List<Participant> all() {
        return panel().map(Panel::participants).orElse(List.of());
    }

    /** Returns those who come. */
    public List<Participant> confirmed() {
        return panel().map(panel -> panel.with(Status.CONFIRMED)).orElse(List.of());
    }

    /**
     * Gives these participants a status: all of them or, when one cannot get it, none. Whoever has that status already
     * keeps it, with the day since when.
     *
     * @param ids  the participants
     * @param on   the day on which it became so
     * @param note a short remark in place of the earlier one; empty keeps the earlier one
     * @throws PanelException if nobody was drawn, or the status of one of them cannot become this one
     */
    public void change(Collection<Long> ids, Status status, LocalDate on, String note) throws PanelException {
        project.perform(new Action("panel.journal.status", status + " " + ids.size()), handle -> {
            CurrentPanel current = CurrentPanel.require(project, handle);
            StatusWriter writer = new StatusWriter(handle, current.lottery().id());
            List<Participant> changed = current.panel().participants().stream()
                    .filter(participant -> ids.contains(participant.id()))
                    .filter(participant -> participant.status() != status || !note.isBlank())
                    .toList();
            requireAllowed(changed, status);
            changed.forEach(participant -> writer.write(participant, status, on, note));
        });
    }

    /**
     * Changes the remark about a participant.
     *
     * @throws PanelException if this person was not drawn
     */
    public void note(long id, String note) throws PanelException {
        project.perform(new Action("panel.journal.note", "1"), handle -> {
            CurrentPanel current = CurrentPanel.require(project, handle);
            Participant participant =
                    current.participant(id).orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
            new ParticipantStore(handle)
                    .keep(
                            current.lottery().id(),
                            id,
                            new ParticipantStore.State(participant.status(), participant.since(), note.strip()));
        });
    }

    /**
     * Returns what became of a participant, the newest step first, down to the draw; nothing for somebody who was never in
     * the panel.
     */
    public List<StatusStep> history(long id) {
        return project.read(handle -> CurrentPanel.read(project, handle)
                .flatMap(current -> current.participant(id)
                        .map(participant -> new StatusHistory(project, handle, current.lottery()).of(participant)))
                .orElse(List.of()));
    }

    /** Returns who of the reserve can still take a seat, by category; nobody where there is no reserve. */
    public ReserveSupply supply() {
        return project.read(handle -> CurrentPanel.drawn(project)
                .flatMap(lottery -> new Replacements(project).state().map(state -> supply(lottery, state)))
                .orElse(ReserveSupply.NONE));
    }

    private static ReserveSupply supply(Lottery lottery, PanelState state) {
        Set<String> candidates = state.reserves().stream()
                .filter(reserve -> reserve.standing() == PanelState.Standing.CANDIDATE)
                .map(reserve -> reserve.line().number())
                .collect(Collectors.toSet());
        Map<String, Map<String, List<String>>> numbers = new HashMap<>();
        for (Entrant entrant : lottery.entrants()) {
            if (candidates.contains(entrant.number())) {
                List<String> categories = lottery.typeOf(entrant).categories();
                for (int place = 0; place < categories.size(); place++) {
                    numbers.computeIfAbsent(lottery.criteria().get(place), criterion -> new HashMap<>())
                            .computeIfAbsent(categories.get(place), category -> new ArrayList<>())
                            .add(entrant.number());
                }
            }
        }
        return new ReserveSupply(numbers);
    }

    private static void requireAllowed(List<Participant> participants, Status status) throws PanelException {
        List<Participant> refused = participants.stream()
                .filter(participant -> participant.status() != status)
                .filter(participant -> !participant.nextStatuses().contains(status))
                .toList();
        if (!refused.isEmpty()) {
            Participant first = refused.getFirst();
            throw new PanelException(Message.of(
                    first.left() ? "panel.problem.left" : "panel.problem.transition",
                    refused.size(),
                    first.number(),
                    Message.of("panel.status." + first.status()),
                    Message.of("panel.status." + status)));
        }
    }
}
