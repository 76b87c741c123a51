package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * Participants who do not come or stop, and whose seat becomes vacant by it, so that the rule of the draw chooses who is
 * next. It is one change: the contact, the status and the seat, or nothing. It cannot be taken back.
 */
public final class Withdrawals {
    private final Project project;

    public Withdrawals(Project project) {
        this.project = project;
    }

    /**
     * Notes that a participant leaves the panel.
     *
     * @param ground  {@link nl.lotwijzer.protocol.ReplacementEvent#WITHDRAWN} or a ground of the rules
     * @param status  {@link Status#DECLINED}, or {@link Status#STOPPED} for who took part already
     * @param on      the day from which it counts
     * @param remark  a short remark; blank for none
     * @param contact the contact in which it was told; empty if there was none to note
     * @throws UserException if this person does not sit in a panel that was drawn in public, or it is no such ground
     */
    public void withdraw(
            long id, String ground, Status status, LocalDate on, String remark, Optional<ContactDetails> contact)
            throws UserException {
        if (status != Status.DECLINED && status != Status.STOPPED) {
            throw new IllegalArgumentException("Whoever leaves has declined or stopped, not " + status);
        }
        CurrentPanel current =
                project.<CurrentPanel, PanelException>read(handle -> CurrentPanel.require(project, handle));
        Participant participant =
                current.participant(id).orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
        new Replacements(project)
                .vacate(
                        participant.number(),
                        ground,
                        handle -> note(handle, current.lottery(), participant, status, on, remark, contact));
    }

    private static void note(
            Handle handle,
            Lottery lottery,
            Participant participant,
            Status status,
            LocalDate on,
            String remark,
            Optional<ContactDetails> contact) {
        contact.ifPresent(details -> new ContactStore(handle).add(lottery.id(), participant.id(), details));
        new StatusWriter(handle, lottery.id()).write(participant, status, on, remark);
    }
}
