package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * The contacts with the participants since the draw. What a contact ended in gives the status that follows from it, in the
 * same change.
 */
public final class Contacts {
    private final Project project;

    public Contacts(Project project) {
        this.project = project;
    }

    /** Returns the contacts with each person there was contact with, the oldest first, by the id of the registrant. */
    public Map<Long, List<Contact>> all() {
        return project.read(handle ->
                CurrentPanel.drawn(project)
                        .map(lottery -> new ContactStore(handle).all(lottery.id()))
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.groupingBy(Contact::person)));
    }

    /** Returns the contacts with a person, the oldest first. */
    public List<Contact> of(long person) {
        return all().getOrDefault(person, List.of());
    }

    /**
     * Notes a contact with a participant, and the status that follows from it.
     *
     * @throws PanelException if this person was not drawn, or left the seat
     */
    public void add(long person, ContactDetails details) throws PanelException {
        addAll(List.of(new NewContact(person, details)));
    }

    /**
     * Notes several contacts: all of them or, when one cannot be noted, none.
     *
     * @throws PanelException if one of these persons was not drawn, or left the seat
     */
    public void addAll(List<NewContact> contacts) throws PanelException {
        String details = contacts.size() == 1
                ? contacts.getFirst().details().channel() + " "
                        + contacts.getFirst().details().outcome()
                : Integer.toString(contacts.size());
        project.perform(new Action("panel.journal.contact", details), handle -> {
            CurrentPanel current = CurrentPanel.require(project, handle);
            Map<Long, Participant> participants = current.panel().participants().stream()
                    .collect(Collectors.toMap(Participant::id, participant -> participant));
            for (NewContact contact : contacts) {
                Participant participant = Optional.ofNullable(participants.get(contact.person()))
                        .orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
                Optional<Status> status = contact.details().outcome().statusAfter(participant.status());
                Participant changed = add(handle, current, participant, contact.details(), status);
                participants.put(changed.id(), changed);
            }
        });
    }

    /**
     * Notes a contact with a participant and this status, in one change.
     *
     * @throws PanelException if this person was not drawn, or left the seat
     */
    public void add(long person, ContactDetails details, Status status) throws PanelException {
        String told = details.channel() + " " + details.outcome() + " " + status;
        project.perform(new Action("panel.journal.contact", told), handle -> {
            CurrentPanel current = CurrentPanel.require(project, handle);
            Participant participant =
                    current.participant(person).orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
            add(handle, current, participant, details, Optional.of(status));
        });
    }

    private static Participant add(
            Handle handle,
            CurrentPanel current,
            Participant participant,
            ContactDetails details,
            Optional<Status> status)
            throws PanelException {
        if (participant.left() && details.outcome() != Outcome.NOTED) {
            throw new PanelException(Message.of("panel.problem.contactLeft", participant.number()));
        }
        new ContactStore(handle).add(current.lottery().id(), participant.id(), details);
        if (status.isEmpty()) {
            return participant;
        }
        LocalDate day = details.at().toLocalDate();
        new StatusWriter(handle, current.lottery().id()).write(participant, status.get(), day, "");
        return participant.with(status.get(), day);
    }

    /**
     * Takes away a contact that was noted by mistake. The status stays as it is.
     *
     * @throws PanelException if it is no longer there
     */
    public void remove(long contact) throws PanelException {
        project.perform(new Action("panel.journal.contactRemoved", "1"), handle -> {
            if (!new ContactStore(handle).remove(contact)) {
                throw new PanelException(Message.of("panel.problem.contactGone"));
            }
        });
    }
}
