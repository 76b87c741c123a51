package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/** Lawful panels with the weight of each; the weights sum to 1 but for rounding. */
final class Lottery {

    private final List<int[]> panels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(int[] panel, double weight) {
        panels.add(panel);
        weights.add(weight);
    }

    int size() {
        return panels.size();
    }

    int[] panel(int index) {
        return panels.get(index);
    }

    double weight(int index) {
        return weights.get(index);
    }

    /** The sum of the weights; below 1 when the lottery is not complete. */
    double totalWeight() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    List<int[]> panels() {
        return List.copyOf(panels);
    }

    /** How far, at most, the chance of a registrant is from the ideal one. */
    double distance(PanelModel model, double[] idealSeats) {
        double[] left = idealSeats.clone();
        for (int i = 0; i < size(); i++) {
            for (int type = 0; type < left.length; type++) {
                left[type] -= weight(i) * panel(i)[type];
            }
        }
        double most = 0;
        for (int type = 0; type < left.length; type++) {
            most = Math.max(most, Math.abs(left[type]) / model.members(type));
        }
        return most;
    }
}
