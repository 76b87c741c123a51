package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * Lawful panels of a pool under rules that differ little: those found for one set of rules mostly show at once that a type
 * fits a panel under the next. Otherwise as {@link Coverage}.
 */
final class PanelCollection {

    private final List<int[]> panels = new ArrayList<>();
    private final Progress progress;

    PanelCollection(Progress progress) {
        this.progress = progress;
    }

    /** Leaves out of the model the types that fit no lawful panel; returns false when there is no lawful panel. */
    boolean settle(PanelModel model) {
        Coverage coverage = new Coverage(model, panels, progress);
        boolean any = coverage.settle();
        for (int[] panel : coverage.panels()) {
            if (!panels.contains(panel)) {
                panels.add(panel);
            }
        }
        return any;
    }

    /** Whether a type has so many seats in every panel found so far. */
    boolean allHold(int type, int seats) {
        return panels.stream().allMatch(panel -> panel[type] == seats);
    }
}
