package nl.lotwijzer.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.phases.Checklists;
import nl.lotwijzer.phases.GoldenRule;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Milestones;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.project.Project;

/** Where the example stands: under way, with two rules set aside. */
final class SamplePhases {
    private static final LocalDate AGREED = LocalDate.of(2026, 1, 20);
    private static final LocalDate READY = LocalDate.of(2026, 10, 30);
    private static final String CLERK = "griffie";

    private static final List<GoldenRule> AGREED_RULES =
            List.of(GoldenRule.FIT, GoldenRule.QUESTION, GoldenRule.MANDATE, GoldenRule.FOLLOW_UP, GoldenRule.MEANS);
    private static final List<GoldenRule> READY_RULES = List.of(
            GoldenRule.COUNCIL_DECISION,
            GoldenRule.CHAIR,
            GoldenRule.SUPERVISOR,
            GoldenRule.EVALUATOR,
            GoldenRule.INVITED,
            GoldenRule.QUOTAS,
            GoldenRule.ALLOWANCE,
            GoldenRule.PRIVACY);

    private final Phases phases;
    private final Checklists checklists;
    private final Milestones milestones;

    SamplePhases(Project project) {
        phases = new Phases(project);
        checklists = new Checklists(project);
        milestones = new Milestones(project);
    }

    /** What was agreed before anybody was invited. */
    void agree() throws UserException {
        phases.keep(new Mandate(
                "Het beraad adviseert over water, wonen en groen in Waterveen tot 2040. De nieuwe dijk, waarover al is"
                        + " besloten, hoort er niet bij.",
                "De raad bespreekt elke aanbeveling binnen drie maanden en zegt bij elke waarom hij die wel of niet"
                        + " overneemt. Na een jaar komen de deelnemers terug om te horen wat er is gedaan."));
        plan(Phase.EXPLORATION, "2025-09-01", "2026-01-31", "2025-09-08", "2026-01-20");
        plan(Phase.PREPARATION, "2026-02-01", "2026-11-06", "2026-02-02", "2026-11-17");
        plan(Phase.EXECUTION, "2026-11-09", "2027-06-30", "2026-11-18", "");
        plan(Phase.OVERSIGHT, "2026-03-01", "2028-06-30", "2026-03-09", "");
        for (GoldenRule rule : AGREED_RULES) {
            checklists.tick(checklists.of(rule), AGREED, CLERK);
        }
        checklists.setAside(
                checklists.of(GoldenRule.SUPPORT),
                AGREED,
                "presidium",
                "Twee van de zeven fracties stemden tegen. Het presidium vindt een ruime meerderheid genoeg.");
        mark(MilestoneKind.START_NOTE, "", "2025-10-14", "2025-10-14", "R2025-081");
        mark(MilestoneKind.PLAN, "", "2026-01-15", "2026-01-20", "R2026-004");
        mark(MilestoneKind.COUNCIL_DECISION, "", "2026-02-10", "", "R2026-011");
    }

    /** What was ready when the draw had been held. */
    void prepare() throws UserException {
        for (GoldenRule rule : READY_RULES) {
            checklists.tick(checklists.of(rule), READY, "projectleider");
        }
        checklists.setAside(
                checklists.of(GoldenRule.ACCESSIBLE),
                READY,
                "stuurgroep",
                "De raadzaal heeft geen ringleiding. Wie slecht hoort, krijgt een draagbare; een vaste komt in 2028.");
        checklists.tick(checklists.of(GoldenRule.PUBLIC_DRAW), LocalDate.of(2026, 11, 17), CLERK);
        checklists.add(Phase.EXECUTION, "Elke bijeenkomst is in een andere wijk van Waterveen.");
        mark(MilestoneKind.OWN, "Loting in de raadzaal", "2026-11-10", "2026-11-17", "");
        mark(MilestoneKind.OWN, "Eerste bijeenkomst", "2027-01-16", "", "");
        mark(MilestoneKind.OWN, "Aanbevelingen aan de raad aangeboden", "2027-06-24", "", "");
    }

    private void plan(Phase phase, String from, String to, String begun, String finished) throws UserException {
        phases.plan(phase, new PhaseDates(day(from), day(to), day(begun), day(finished)));
    }

    private void mark(MilestoneKind kind, String title, String planned, String reached, String document)
            throws UserException {
        milestones.add(new MilestoneDetails(kind, kind.phase(), title, day(planned), day(reached), document));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
