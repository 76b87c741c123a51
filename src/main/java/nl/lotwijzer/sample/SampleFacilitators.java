package nl.lotwijzer.sample;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.facilitators.Conflicts;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamEvaluation;
import nl.lotwijzer.sessions.TeamHours;
import nl.lotwijzer.sessions.TeamPlan;
import nl.lotwijzer.sessions.TeamPlans;
import nl.lotwijzer.sessions.TeamWork;
import nl.lotwijzer.staffing.StaffingProgress;
import org.jspecify.annotations.Nullable;

/** Who leads the tables in the example, with conflicts, hours and evaluations, and who holds an office. */
final class SampleFacilitators {
    /** A participant who speaks Polish best and has no interpreter. */
    private static final int POLISH = 33;

    private static final int NEIGHBOUR = 12;

    /** At the first session one in so many works half an hour longer. */
    private static final int LONGER = 4;

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 15);

    private final Project project;

    SampleFacilitators(Project project) {
        this.project = project;
    }

    void work(List<Session> sessions) throws UserException {
        List<Participant> people = new Participants(project).confirmed();
        new PersonCards(project)
                .change(people.get(POLISH).id(), card -> card.with(new PersonCard.Speech("Pools", false)));
        List<Facilitator> pool = new Facilitators(project).all();
        Conflicts conflicts = new Conflicts(project);
        conflicts.withParticipant(pool.getFirst().id(), people.get(NEIGHBOUR).id(), "Buurman");
        conflicts.withTheme(named(pool, "Harm").id(), "water", "Werkt bij een waterschap");
        TeamPlans plans = new TeamPlans(project);
        TeamPlan plan =
                plans.propose(plans.current(sessions.stream().map(Session::id).toList()), StaffingProgress.NONE);
        plans.accept(plan);
        report(sessions.getFirst());
        offices();
    }

    private static Facilitator named(List<Facilitator> pool, String first) {
        return pool.stream()
                .filter(facilitator -> facilitator.name().startsWith(first))
                .findFirst()
                .orElseThrow();
    }

    private void report(Session session) throws UserException {
        TeamWork work = new TeamWork(project);
        int number = 0;
        for (TeamHours line : work.hours()) {
            if (line.session().id() == session.id() && line.plannedMinutes() > 0) {
                int longer = number % LONGER == 0 ? 30 : 0;
                work.note(session.id(), line.facilitator().id(), null, line.plannedMinutes() + longer);
                if (number % LONGER == 1) {
                    work.evaluate(new TeamEvaluation(
                            session.id(), line.facilitator().id(), 3 + number % 3, "Rustig, iedereen kwam aan bod"));
                }
                number++;
            }
        }
    }

    private void offices() throws UserException {
        Offices offices = new Offices(project);
        offices.add(holder(Office.CHAIR, "Mr. Hedwig Molenaar-Brink", "zelfstandig", SIGNED, ""));
        offices.add(holder(Office.SUPERVISOR, "Dr. Casper Duinhoven", "Hogeschool Delta", SIGNED, ""));
        offices.add(holder(Office.EVALUATOR, "Ilse Verhagen-Otten", "Bureau Nameting", null, ""));
        offices.add(holder(Office.SECRETARY, "Robbert Griffioen", "Griffie Waterveen", SIGNED, ""));
        offices.add(holder(Office.STEERING, "Marianne de Polderman", "Wethouder participatie", SIGNED, ""));
        offices.add(holder(Office.STEERING, "Anil Jagroep", "Raadslid", SIGNED, "Lid van een huurdersvereniging"));
        offices.add(holder(Office.STEERING, "Theo Oosterdijk", "Programmamanager", null, ""));
    }

    private static OfficeDetails holder(
            Office office, String name, String organisation, @Nullable LocalDate signed, String interests) {
        return new OfficeDetails(office, name, organisation, "", FROM, null, signed, interests, "");
    }
}
