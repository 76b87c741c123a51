package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** When the letters go out: a day for each batch, first the planned one, then the real one. */
public final class Sendings {
    private final Project project;

    public Sendings(Project project) {
        this.project = project;
    }

    /** Returns every batch that a letter carries, read from a file or drawn here, the oldest first. */
    public List<Sending> all() {
        return project.read(handle -> new SendingStore(handle).all());
    }

    /** Returns the day on which the letters of this batch were posted, if it was noted. */
    public Optional<LocalDate> sentOn(String batch) {
        return all().stream()
                .filter(sending -> sending.batch().equals(batch))
                .findFirst()
                .flatMap(Sending::sentOn);
    }

    /** Notes the day on which a batch is to be posted; none takes it away. */
    public void plan(String batch, Optional<LocalDate> day) {
        project.perform(
                new Action("invitations.journal.plan", dayOf(day)),
                handle -> new SendingStore(handle).plan(batch, day));
    }

    /** Notes the day on which a batch was posted; none takes it away. */
    public void sent(String batch, Optional<LocalDate> day) {
        project.perform(
                new Action("invitations.journal.sent", dayOf(day)),
                handle -> new SendingStore(handle).sent(batch, day));
    }

    private static String dayOf(Optional<LocalDate> day) {
        return "day=" + day.map(LocalDate::toString).orElse("-");
    }
}
