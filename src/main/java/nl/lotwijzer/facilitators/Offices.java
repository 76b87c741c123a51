package nl.lotwijzer.facilitators;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** Who has an office in the project: steering group, chair, evaluator, supervisor, secretary. */
public final class Offices {
    private final Project project;

    public Offices(Project project) {
        this.project = project;
    }

    /** Returns all holders by office and name. */
    public List<OfficeHolder> all() {
        return project.read(handle -> new OfficeStore(handle)
                .all().stream()
                        .sorted(Comparator.comparing(holder -> holder.details().office()))
                        .toList());
    }

    /**
     * Notes that somebody has an office.
     *
     * @throws FacilitatorException if the name is missing, or the last day comes before the first
     */
    public OfficeHolder add(OfficeDetails details) throws FacilitatorException {
        check(details);
        return project.change(
                new Action("facilitators.journal.office", details.office().name()),
                handle -> new OfficeHolder(new OfficeStore(handle).insert(details), details));
    }

    /**
     * Changes what is known of the holder of an office.
     *
     * @throws FacilitatorException as {@link #add} does, or if the holder is no longer there
     */
    public void change(long id, OfficeDetails details) throws FacilitatorException {
        check(details);
        project.perform(
                new Action("facilitators.journal.officeChange", details.office().name()), handle -> {
                    if (!new OfficeStore(handle).update(id, details)) {
                        throw new FacilitatorException(Message.of("facilitators.problem.officeGone"));
                    }
                });
    }

    /** Removes a holder of an office. */
    public void remove(long id) {
        project.perform(
                new Action("facilitators.journal.officeRemove", "1"), handle -> new OfficeStore(handle).delete(id));
    }

    private static void check(OfficeDetails details) throws FacilitatorException {
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new FacilitatorException(problem.get());
        }
    }
}
