package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.evaluation.Evaluations;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.phases.GoldenRule;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Supervision;

/** Finds what the project itself shows of the golden rules. */
final class ProjectEvidence {
    private final Project project;
    private final Map<GoldenRule, Evidence> found = new EnumMap<>(GoldenRule.class);

    private ProjectEvidence(Project project) {
        this.project = project;
    }

    /** Returns what it shows, on one state of the project; of rules about which it knows nothing there is nothing. */
    static Map<GoldenRule, Evidence> read(Project project) {
        return project.read(handle -> {
            ProjectEvidence evidence = new ProjectEvidence(project);
            evidence.agreed();
            evidence.offices();
            evidence.draw();
            evidence.sessions();
            evidence.recommendations();
            return evidence.found;
        });
    }

    private void agreed() {
        Mandate mandate = new Phases(project).mandate();
        shows(GoldenRule.QUESTION, !project.details().question().isEmpty(), Place.SETTINGS);
        shows(GoldenRule.MANDATE, !mandate.text().isEmpty(), Place.PHASES);
        shows(GoldenRule.FOLLOW_UP, !mandate.followUp().isEmpty(), Place.PHASES);
        shows(GoldenRule.ALLOWANCE, new Allowances(project).settings().isPresent(), Place.ALLOWANCES);
    }

    private void offices() {
        List<OfficeHolder> holders = new Offices(project).all();
        office(holders, Office.CHAIR, GoldenRule.CHAIR);
        office(holders, Office.SUPERVISOR, GoldenRule.SUPERVISOR);
        office(holders, Office.EVALUATOR, GoldenRule.EVALUATOR);
    }

    private void office(List<OfficeHolder> holders, Office office, GoldenRule rule) {
        List<OfficeHolder> those = holders.stream()
                .filter(holder -> holder.details().office() == office)
                .toList();
        boolean declared = !those.isEmpty()
                && those.stream().allMatch(holder -> holder.details().declared());
        String told = those.isEmpty() ? "nobody" : declared ? "declared" : "notDeclared";
        found.put(rule, new Evidence(declared, message("office." + told), Place.FACILITATORS));
    }

    private void draw() {
        Draws draws = new Draws(project);
        Optional<Round> round = draws.current();
        int letters = new Letters(project).count();
        found.put(
                GoldenRule.INVITED,
                new Evidence(letters > 0, message("INVITED." + (letters > 0), letters), Place.INVITATIONS));
        found.put(GoldenRule.COUNCIL_DECISION, decision(draws.decision()));
        found.put(
                GoldenRule.QUOTAS,
                round.map(fixed -> new Evidence(
                                true,
                                message(
                                        "QUOTAS.fixed",
                                        LocalDate.ofInstant(
                                                fixed.rules().fixedAt(),
                                                project.clock().getZone())),
                                Place.LOTTERY))
                        .orElseGet(() -> new Evidence(
                                false,
                                message(new Quotas(project).criteria().isEmpty() ? "QUOTAS.none" : "QUOTAS.open"),
                                Place.QUOTAS)));
        boolean drawn = round.map(Round::state).equals(Optional.of(RoundState.DRAWN));
        found.put(GoldenRule.PUBLIC_DRAW, new Evidence(drawn, message("PUBLIC_DRAW." + drawn), Place.LOTTERY));
        List<ReadFindings> findings = new Supervision(project).all();
        found.put(
                GoldenRule.VERIFIED,
                findings.isEmpty()
                        ? new Evidence(false, message("VERIFIED.false"), Place.SUPERVISION)
                        : verdict(findings.getFirst()));
    }

    private static Evidence decision(Optional<CouncilDecision> decision) {
        Message told = switch (decision.orElse(null)) {
            case CouncilDecision.Taken(String number, LocalDate date) ->
                message("COUNCIL_DECISION.taken", number, date);
            case CouncilDecision.Without _ -> message("COUNCIL_DECISION.without");
            case null -> message("COUNCIL_DECISION.none");
        };
        return new Evidence(
                decision.filter(CouncilDecision.Taken.class::isInstance).isPresent(), told, Place.LOTTERY);
    }

    private Evidence verdict(ReadFindings read) {
        ZoneId zone = project.clock().getZone();
        return new Evidence(
                true,
                message("VERIFIED.true", LocalDate.ofInstant(read.findings().signed(), zone)),
                Place.SUPERVISION);
    }

    private void sessions() {
        LocalDate today = LocalDate.now(project.clock());
        long held = new Sessions(project)
                .all().stream()
                        .filter(session ->
                                !session.cancelled() && session.date().isBefore(today))
                        .count();
        int facilitators = new Facilitators(project).all().size();
        found.put(
                GoldenRule.GROUPS,
                new Evidence(
                        facilitators > 0, message("GROUPS." + (facilitators > 0), facilitators), Place.FACILITATORS));
        if (held > 0) {
            int asked = new Evaluations(project).all().size();
            found.put(
                    GoldenRule.EVALUATED,
                    new Evidence(asked >= held, message("EVALUATED", asked, held), Place.SESSIONS));
        }
    }

    private void recommendations() {
        Recommendations recommendations = new Recommendations(project);
        shows(GoldenRule.VOTE, recommendations.threshold().isPresent(), Place.RECOMMENDATIONS);
        List<Recommendation> adopted = recommendations.all().stream()
                .filter(recommendation -> recommendation.outcome().adopted())
                .toList();
        if (!adopted.isEmpty()) {
            long answered = adopted.stream()
                    .filter(recommendation -> !recommendation.awaitsAnswer())
                    .count();
            found.put(
                    GoldenRule.ANSWER,
                    new Evidence(
                            answered == adopted.size(),
                            message("ANSWER", answered, adopted.size()),
                            Place.RECOMMENDATIONS));
        }
    }

    private void shows(GoldenRule rule, boolean good, Place place) {
        found.put(rule, new Evidence(good, message(rule + "." + good), place));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("desktop.phases.shows." + key, arguments);
    }
}
