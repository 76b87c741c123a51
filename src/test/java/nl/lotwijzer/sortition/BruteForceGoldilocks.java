package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * GOLDILOCKS by the book, over all panels of a small pool, with another solver: minimise n/k·M + γ·k/n·t with t above the
 * tangents of 1/L at the points found so far.
 */
final class BruteForceGoldilocks {

    private final List<boolean[]> panels;
    private final int[] persons;
    private final double perSeat;

    BruteForceGoldilocks(List<boolean[]> panels, int[] persons, int seats) {
        this.panels = panels;
        this.persons = persons;
        this.perSeat = (double) persons.length / seats;
    }

    /** The least value, for weight γ. */
    double least(double gamma) {
        List<Double> tangents = new ArrayList<>();
        tangents.add(1 / perSeat);
        double best = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn < 60; turn++) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Variable> weights = new ArrayList<>();
            panels.forEach(
                    _ -> weights.add(model.newVariable("w" + weights.size()).lower(0)));
            Variable smallest = model.newVariable("L").lower(0).upper(1);
            Variable largest = model.newVariable("M").lower(0).upper(1).weight(perSeat);
            Variable inverse = model.newVariable("t").lower(0).weight(gamma / perSeat);
            Expression whole = model.newExpression("one").level(1);
            weights.forEach(weight -> whole.set(weight, 1));
            for (int person : persons) {
                Expression below =
                        model.newExpression("below" + person).lower(0).set(smallest, -1);
                Expression above =
                        model.newExpression("above" + person).upper(0).set(largest, -1);
                for (int j = 0; j < weights.size(); j++) {
                    if (panels.get(j)[person]) {
                        below.set(weights.get(j), 1);
                        above.set(weights.get(j), 1);
                    }
                }
            }
            for (double at : tangents) {
                // 1/L is at least 2/at − L/at²
                model.newExpression("at" + at).lower(2 / at).set(inverse, 1).set(smallest, 1 / (at * at));
            }
            Optimisation.Result result = model.minimise();
            double chance = smallest.getValue().doubleValue();
            double value = perSeat * largest.getValue().doubleValue() + gamma / (perSeat * Math.max(chance, 1e-9));
            best = Math.min(best, value);
            if (!result.getState().isOptimal() || best - result.getValue() < 1e-10) {
                return best;
            }
            tangents.add(Math.max(chance, tangents.getLast() / 10));
        }
        return best;
    }
}
