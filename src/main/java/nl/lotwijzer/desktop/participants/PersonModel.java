package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Callers;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.StatusStep;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.registration.admission.Consent;

/** The one participant who is shown: what became of this person, the contacts, and the card. */
final class PersonModel {
    private static final int OF_AGE = 18;

    /**
     * What is shown.
     *
     * @param guardian what a parent or guardian said; empty if nothing was written down
     * @param minor    whether this person is known to be a minor
     */
    record Person(
            Participant participant,
            PersonCard card,
            List<StatusStep> history,
            List<Contact> contacts,
            Optional<Caller> caller,
            Optional<Consent> guardian,
            boolean minor) {
        long id() {
            return participant.id();
        }
    }

    private final Workspace workspace;
    private final PersonCards cards;
    private final Contacts contacts;
    private final ReadOnlyObjectWrapper<Optional<Person>> person = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Long> opened = Optional.empty();
    private Subscription watching = () -> {};

    PersonModel(Workspace workspace) {
        this.workspace = workspace;
        this.cards = new PersonCards(workspace.project());
        this.contacts = new Contacts(workspace.project());
    }

    /** Who is shown, as things stand; nobody until that was read. */
    ReadOnlyObjectProperty<Optional<Person>> person() {
        return person.getReadOnlyProperty();
    }

    /** Shows this participant from now on; empty shows nobody. */
    void open(Optional<Long> id) {
        if (id.equals(opened)) {
            return;
        }
        opened = id;
        watching.unsubscribe();
        person.set(Optional.empty());
        watching = id.map(one -> workspace.watch(() -> read(one), person::set)).orElse(() -> {});
    }

    private Optional<Person> read(long id) {
        return workspace.project().read(handle -> {
            Participants participants = new Participants(workspace.project());
            return participants.all().stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .map(participant -> new Person(
                            participant,
                            cards.of(id),
                            participants.history(id),
                            contacts.of(id),
                            Optional.ofNullable(
                                    new Callers(workspace.project()).assigned().get(id)),
                            new Admissions(workspace.project()).consent(id),
                            minor(participant.registrant().form())));
        });
    }

    private boolean minor(Form form) {
        LocalDate today = LocalDate.now(workspace.clock());
        if (form.birthDate() != null) {
            return form.birthDate().plusYears(OF_AGE).isAfter(today);
        }
        return form.birthYear() != null && today.getYear() - form.birthYear() < OF_AGE;
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    /** Changes the card of somebody. */
    void change(long id, UnaryOperator<PersonCard> change) {
        workspace.edit(() -> cards.change(id, change));
    }

    /** Notes what a parent or guardian of a participant said. */
    void change(Participant participant, Consent guardian) {
        workspace.edit(() -> new Admissions(workspace.project()).record(List.of(participant.registrant()), guardian));
    }

    /** Notes a contact. */
    void add(Participant participant, ContactDetails details) {
        Texts texts = workspace.texts();
        workspace.edit(
                () -> contacts.add(participant.id(), details),
                () -> tell(texts.get(
                        "desktop.calling.noted", participant.name(), texts.get("panel.outcome." + details.outcome()))));
    }

    /** Takes away a contact that was noted by mistake. */
    void remove(Contact contact) {
        workspace.edit(
                () -> contacts.remove(contact.id()),
                () -> tell(workspace.texts().get("desktop.participants.contactRemoved")));
    }

    private void tell(String told) {
        workspace.notify(Notice.success(told)
                .with(
                        workspace.texts().get("desktop.participants.undo"),
                        () -> workspace.edit(() -> workspace.project().undo().undo())));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
