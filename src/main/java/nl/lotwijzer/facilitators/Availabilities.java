package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.Collection;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** On which days the facilitators can come. An answer is about a day, so that it does not move along with a session. */
public final class Availabilities {
    private final Project project;

    public Availabilities(Project project) {
        this.project = project;
    }

    /** Returns what every facilitator answered about every day. */
    public AvailabilityGrid grid() {
        return project.read(handle -> new AvailabilityGrid(new AvailabilityStore(handle).all()));
    }

    /**
     * Notes the answer of a facilitator about these days.
     *
     * @throws FacilitatorException if the facilitator is no longer there
     */
    public void answer(long facilitator, Collection<LocalDate> days, DayAnswer answer) throws FacilitatorException {
        project.perform(
                new Action("facilitators.journal.availability", answer.availability() + " " + days.size()), handle -> {
                    if (new FacilitatorStore(handle).all().stream().noneMatch(one -> one.id() == facilitator)) {
                        throw new FacilitatorException(Message.of("facilitators.problem.gone"));
                    }
                    AvailabilityStore store = new AvailabilityStore(handle);
                    days.forEach(day -> store.put(facilitator, day, answer));
                });
    }
}
