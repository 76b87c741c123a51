package nl.lotwijzer.facilitators;

import java.util.List;
import java.util.Objects;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The conflicts of interest that facilitators declared. */
public final class Conflicts {
    private final Project project;

    public Conflicts(Project project) {
        this.project = project;
    }

    /** Returns all of them in the order in which they were noted. */
    public List<Conflict> all() {
        return project.read(handle -> new ConflictStore(handle).all());
    }

    /** Notes that a facilitator knows a participant too well; noting it again changes nothing. */
    public void withParticipant(long facilitator, long participant, String reason) {
        project.perform(new Action("facilitators.journal.conflict", "participant"), handle -> {
            ConflictStore store = new ConflictStore(handle);
            if (store.all().stream()
                    .noneMatch(one ->
                            one.facilitator() == facilitator && Objects.equals(one.participant(), participant))) {
                store.insert(facilitator, participant, "", reason.strip());
            }
        });
    }

    /**
     * Notes that a facilitator has an interest in a theme; noting it again changes nothing.
     *
     * @param theme words that stand in the titles of the sessions about it
     * @throws FacilitatorException if there are no words
     */
    public void withTheme(long facilitator, String theme, String reason) throws FacilitatorException {
        String words = theme.strip();
        if (words.isEmpty()) {
            throw new FacilitatorException(Message.of("facilitators.problem.theme"));
        }
        project.perform(new Action("facilitators.journal.conflict", "theme"), handle -> {
            ConflictStore store = new ConflictStore(handle);
            if (store.all().stream()
                    .noneMatch(one ->
                            one.facilitator() == facilitator && one.theme().equalsIgnoreCase(words))) {
                store.insert(facilitator, null, words, reason.strip());
            }
        });
    }

    /** Takes a conflict back. */
    public void remove(long id) {
        project.perform(
                new Action("facilitators.journal.noConflict", "1"), handle -> new ConflictStore(handle).delete(id));
    }
}
