package nl.lotwijzer.support;

import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The questions for conversations and the criteria for proposals, as they come with the program or as the project has them. */
public final class Checklists {
    /** What a list holds at most. */
    public static final int MOST = 40;

    private final Project project;

    public Checklists(Project project) {
        this.project = project;
    }

    /** Returns the lines of a list in this project. */
    public List<String> of(Checklist list, Language language) {
        List<String> own = project.read(handle -> new ChecklistStore(handle).of(list));
        return own.isEmpty() ? shipped(list, language) : own;
    }

    /** Returns the lines of the list that comes with the program. */
    public static List<String> shipped(Checklist list, Language language) {
        Texts texts = Texts.in(language);
        return IntStream.rangeClosed(1, list.shipped())
                .mapToObj(line -> texts.get("support.checklist." + list + "." + line))
                .toList();
    }

    /** Returns whether the project has a list of its own. */
    public boolean changed(Checklist list) {
        return !project.read(handle -> new ChecklistStore(handle).of(list)).isEmpty();
    }

    /**
     * Gives the project a list of its own. Conversations and tests that were kept before keep their questions.
     *
     * @param lines blank ones are passed over; none brings back the list that comes with the program
     * @throws SupportException if there are more than {@value #MOST}, or the same one twice
     */
    public void keep(Checklist list, List<String> lines) throws SupportException {
        List<String> kept = lines.stream()
                .map(TrainingDetails::folded)
                .filter(line -> !line.isEmpty())
                .toList();
        if (kept.size() > MOST) {
            throw SupportException.of("checklistLong", MOST);
        }
        if (kept.stream().distinct().count() < kept.size()) {
            throw SupportException.of("checklistTwice");
        }
        project.perform(
                new Action("support.journal.checklist", list + "=" + kept.size()),
                handle -> new ChecklistStore(handle).replace(list, kept));
    }
}
