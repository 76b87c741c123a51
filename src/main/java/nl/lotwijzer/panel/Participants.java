package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
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
        return project.read(handle -> drawn().map(lottery -> panel(lottery, new ParticipantStore(handle))));
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
            Lottery lottery = drawn().orElseThrow(() -> new PanelException(Message.of("panel.problem.notDrawn")));
            ParticipantStore store = new ParticipantStore(handle);
            List<Participant> changed = panel(lottery, store).participants().stream()
                    .filter(participant -> ids.contains(participant.id()))
                    .filter(participant -> participant.status() != status || !note.isBlank())
                    .toList();
            requireAllowed(changed, status);
            for (Participant participant : changed) {
                LocalDate since = participant.status() == status ? participant.since() : on;
                String kept = note.isBlank() ? participant.note() : note.strip();
                store.keep(lottery.id(), participant.id(), new ParticipantStore.State(status, since, kept));
            }
        });
    }

    /**
     * Changes the remark about a participant.
     *
     * @throws PanelException if this person was not drawn
     */
    public void note(long id, String note) throws PanelException {
        project.perform(new Action("panel.journal.note", "1"), handle -> {
            Lottery lottery = drawn().orElseThrow(() -> new PanelException(Message.of("panel.problem.notDrawn")));
            ParticipantStore store = new ParticipantStore(handle);
            Participant participant = panel(lottery, store).participants().stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
            store.keep(
                    lottery.id(),
                    id,
                    new ParticipantStore.State(participant.status(), participant.since(), note.strip()));
        });
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

    private Optional<Lottery> drawn() {
        return new Lotteries(project).current().filter(lottery -> lottery.state() == LotteryState.DRAWN);
    }

    private Panel panel(Lottery lottery, ParticipantStore store) {
        return new SeatedPeople(project, lottery, store.states(lottery.id())).panel();
    }
}
