package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** What is noted of registrants. */
public final class Notes {
    private final Project project;

    public Notes(Project project) {
        this.project = project;
    }

    /** Returns all notes by the key of the registrant, the newest first. */
    public Map<Long, List<Note>> all() {
        return project.read(handle -> {
            Map<Long, List<Note>> notes = new HashMap<>();
            for (Note note : new NoteStore(handle).all()) {
                notes.computeIfAbsent(note.registrant(), of -> new ArrayList<>())
                        .add(note);
            }
            return notes;
        });
    }

    /**
     * Notes the same of each of these registrants, in one deed.
     *
     * @throws RegistrationException if nothing is noted, or one of them was erased
     */
    public void add(Collection<Registrant> registrants, String text) throws RegistrationException {
        if (text.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noNote"));
        }
        Action action = new Action("registration.journal.note", "registrants=" + registrants.size());
        project.<RegistrationException>perform(action, handle -> {
            RegistrationStore store = new RegistrationStore(handle);
            NoteStore notes = new NoteStore(handle);
            long entry = store.lastEntry() + 1;
            for (Registrant now :
                    store.withIds(registrants.stream().map(Registrant::id).toList())) {
                if (now.erased()) {
                    throw new RegistrationException(Message.of(
                            "registration.problem.erasedPerson", now.number().value()));
                }
                notes.insert(now.id(), text.strip(), entry);
            }
        });
    }

    /** Takes a note away; what the journal keeps of it says nothing. */
    public void remove(Note note) {
        Action action = new Action("registration.journal.unnote", "registrants=1");
        project.perform(action, handle -> new NoteStore(handle).delete(note.id()));
    }
}
