package nl.lotwijzer.response;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** How many register after the letters went out, and what that will come to. */
public final class Responses {
    private static final Comparator<Sending> BY_POSTING = Comparator.comparing(
                    (Sending sending) -> sending.sentOn().orElse(LocalDate.MAX))
            .thenComparing(Sending::batch);

    private final Project project;

    public Responses(Project project) {
        this.project = project;
    }

    /** Returns what is expected; {@link ResponseSettings#USUAL} as long as nobody set it. */
    public ResponseSettings settings() {
        return project.read(handle -> new ResponseStore(handle).settings()).orElse(ResponseSettings.USUAL);
    }

    /** Sets what is expected. */
    public void set(ResponseSettings settings) {
        String details = "permille=%d,%d,%d seat=%d"
                .formatted(settings.low(), settings.middle(), settings.high(), settings.perSeat());
        project.perform(new Action("response.journal.settings", details), handle -> {
            new ResponseStore(handle).put(settings);
        });
    }

    /** Returns how response stands today, by the clock of the project. */
    public ResponseReport report() {
        return project.read(handle -> {
            LocalDate today = LocalDate.now(project.clock());
            List<Sending> sendings =
                    new Sendings(project).all().stream().sorted(BY_POSTING).toList();
            List<Registrant> registrants = new Registrations(project)
                    .all().stream().filter(registrant -> !registrant.erased()).toList();
            ResponseCounter counter = new ResponseCounter(
                    today, sendings, new LetterResults(project).counts(), new Letters(project).index(), registrants);
            List<ResponseLine> lines = counter.lines();
            List<BatchCurve> curves = counter.curves(lines);
            ArrivalModel arrival = ArrivalModel.of(curves);
            Forecaster forecaster = new Forecaster(lines, curves, arrival);
            List<Criterion> criteria = new Quotas(project).criteria();
            return new ResponseReport(
                    today,
                    settings(),
                    ResponseCounter.all(lines),
                    lines,
                    curves,
                    sendings.stream()
                            .map(Sending::batch)
                            .filter(batch -> curves.stream()
                                    .noneMatch(curve -> curve.batch().equals(batch)))
                            .toList(),
                    counter.noCode(),
                    counter.unknown(),
                    counter.undated(),
                    arrival,
                    ResponseCounter.byArea(lines),
                    forecaster.forecast(
                            criteria,
                            registrants.stream().filter(Registrant::active).toList(),
                            counter.answers()),
                    forecaster.byArea(criteria, counter.answers()),
                    forecaster.waiting(),
                    forecaster.exposed());
        });
    }
}
