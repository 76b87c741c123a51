package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The lists of people who are left out: staff, members of the council. They hold personal data of people who mostly did
 * not register, so no more is kept than is needed to recognise them, and a list can be removed for good.
 */
public final class ExclusionLists {
    private final Project project;

    public ExclusionLists(Project project) {
        this.project = project;
    }

    /** Returns the lists, the oldest first. */
    public List<ExclusionList> all() {
        return project.read(handle -> new ExclusionListStore(handle).all());
    }

    /** Returns everybody on any list. */
    public List<ListedPerson> people() {
        return project.read(handle -> new ExclusionListStore(handle).people());
    }

    /** Returns what finds people on the lists as they are now. */
    public ExclusionMatcher matcher() {
        return new ExclusionMatcher(people());
    }

    /** Returns the entries that are, or may be, this person; for many people, take a {@link #matcher()} once. */
    public List<ListMatch> match(PersonFacts person) {
        return matcher().match(person);
    }

    /**
     * Reads the file of a list, and keeps nothing yet.
     *
     * @throws InputException if no column has names or e-mail addresses
     */
    public ReadList read(Sheet sheet) throws InputException {
        return ListFile.read(sheet);
    }

    /**
     * Keeps a list. Who stands on a list already with the same facts and ground is not added again.
     *
     * @param name      what the list is called
     * @param ground    why its people are left out, where the file does not say
     * @param keepUntil the day after which the list is no longer needed; null if that is not known
     * @return how many people were added; 0 if all were known, and then no list is made
     * @throws EligibilityException if name or ground is blank
     */
    public int add(String name, String ground, @Nullable LocalDate keepUntil, ReadList read)
            throws EligibilityException {
        if (name.isBlank()) {
            throw new EligibilityException(Message.of("eligibility.problem.noListName"));
        }
        if (ground.isBlank()) {
            throw new EligibilityException(Message.of("eligibility.problem.noGround"));
        }
        Set<ReadList.Entry> known = new HashSet<>();
        people().forEach(person -> known.add(new ReadList.Entry(person.facts(), person.ground())));
        List<ReadList.Entry> added = read.people().stream()
                .map(person -> person.ground().isBlank() ? new ReadList.Entry(person.facts(), ground.strip()) : person)
                .filter(known::add)
                .toList();
        if (!added.isEmpty()) {
            project.perform(new Action("eligibility.journal.list", "people=" + added.size()), handle -> {
                ExclusionListStore store = new ExclusionListStore(handle);
                store.addPeople(store.addList(name.strip(), keepUntil), added);
            });
        }
        return added.size();
    }

    /**
     * Removes a list with everybody on it, from the file, what can be undone, and the copies beside it.
     *
     * @throws ProjectFileException if the list is removed but its traces could not be taken away, as when another program
     *     has a copy open
     */
    public void remove(ExclusionList list) throws ProjectFileException {
        String details = "list=%d people=%d".formatted(list.id(), list.people());
        project.perform(
                Action.irrevocable("eligibility.journal.removeList", details),
                handle -> new ExclusionListStore(handle).remove(list.id()));
        project.leaveNoTrace();
    }
}
