package nl.lotwijzer.desktop.invitations;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.HouseholdSize;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SampleException;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.SamplePlan.Supply;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.language.Message;

/**
 * What the choices come to: how many letters every area gets and what chance that gives.
 *
 * @param choices what was chosen
 * @param strata  by area; where the letters are not divided, one without a name; none while they cannot be divided
 * @param problem why they cannot
 */
record Sample(
        Frame frame,
        Choices choices,
        SortedMap<String, Supply> supply,
        List<Stratum> strata,
        List<HouseholdSize> sizes,
        Optional<Message> problem) {
    static Sample of(Frame frame, Choices choices) {
        SortedMap<String, Supply> supply = new TreeMap<>(frame.supply());
        if (choices.asked() < 1) {
            return new Sample(frame, choices, supply, unasked(supply, choices), List.of(), Optional.empty());
        }
        try {
            SamplePlan plan = choices.plan();
            return new Sample(
                    frame, choices, supply, plan.strata(supply), frame.householdSizes(plan), Optional.empty());
        } catch (SampleException e) {
            return new Sample(frame, choices, supply, unasked(supply, choices), List.of(), Optional.of(e.told()));
        }
    }

    private static List<Stratum> unasked(SortedMap<String, Supply> supply, Choices choices) {
        return choices.division() == Division.SIMPLE
                ? List.of(new Stratum(
                        "",
                        supply.values().stream().mapToInt(Supply::eligible).sum(),
                        supply.values().stream().mapToInt(Supply::people).sum(),
                        0))
                : supply.entrySet().stream()
                        .map(area -> new Stratum(
                                area.getKey(),
                                area.getValue().eligible(),
                                area.getValue().people(),
                                0))
                        .toList();
    }

    int letters() {
        return strata.stream().mapToInt(Stratum::letters).sum();
    }

    boolean ready() {
        return problem.isEmpty() && letters() > 0;
    }
}
