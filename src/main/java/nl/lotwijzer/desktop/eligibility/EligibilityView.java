package nl.lotwijzer.desktop.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionList;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.admission.AdmissionReport;
import nl.lotwijzer.registration.admission.Admissions;

/**
 * What the screen shows of the project.
 *
 * @param rules      empty if nobody set them yet
 * @param used       the grounds on which somebody is excluded now
 * @param fixed      the grounds in the rules of the draw; empty as long as those are not fixed
 */
record EligibilityView(
        LocalDate today,
        Optional<EligibilityRules> rules,
        List<ExclusionGround> grounds,
        List<ExclusionList> lists,
        AdmissionReport report,
        List<String> used,
        Optional<List<String>> fixed) {
    static final EligibilityView EMPTY = new EligibilityView(
            LocalDate.EPOCH,
            Optional.empty(),
            List.of(),
            List.of(),
            new AdmissionReport(0, List.of(), List.of(), Map.of()),
            List.of(),
            Optional.empty());

    static EligibilityView of(Project project) {
        return project.read(handle -> {
            Eligibility eligibility = new Eligibility(project);
            Draws draws = new Draws(project);
            return new EligibilityView(
                    LocalDate.now(project.clock()),
                    eligibility.set(),
                    eligibility.grounds(),
                    new ExclusionLists(project).all(),
                    new Admissions(project).report(),
                    draws.groundsInUse(),
                    draws.current().map(round -> round.rules().exclusionGrounds()));
        });
    }

    /** Returns whether nothing was set yet, so that nothing can be found. */
    boolean blank() {
        return rules.isEmpty() && lists.isEmpty();
    }

    /** Returns all rows, those that somebody has to look at first. */
    List<FindingRow> rows() {
        List<FindingRow> rows = new ArrayList<>();
        report.doubts().forEach(doubt -> rows.add(new FindingRow(doubt, Optional.empty())));
        report.admitted().forEach(letIn -> rows.add(new FindingRow(letIn.doubt(), Optional.of(letIn.decision()))));
        return rows;
    }

    /**
     * Returns the grounds to choose from: those proposed for this first, then those set, then others in use.
     *
     * @param usual those to choose from as long as none were set, so that nobody has to know a ground by heart
     */
    List<String> groundsFor(FindingRow row, List<ExclusionGround> usual) {
        List<ExclusionGround> offered = grounds.isEmpty() ? usual : grounds;
        Set<String> texts = new LinkedHashSet<>();
        if (!row.doubt().ground().isEmpty()) {
            texts.add(row.doubt().ground());
        }
        offered.stream()
                .filter(ground -> ground.use() == row.doubt().use())
                .forEach(ground -> texts.add(ground.text()));
        offered.forEach(ground -> texts.add(ground.text()));
        texts.addAll(used);
        return List.copyOf(texts);
    }

    /** Returns the grounds in use that the fixed rules of the draw do not have; none as long as they are not fixed. */
    List<String> missing() {
        return fixed.map(rules ->
                        used.stream().filter(ground -> !rules.contains(ground)).toList())
                .orElse(List.of());
    }
}
