package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;

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
        boolean[] seen = new boolean[model.types()];
        boolean any = false;
        for (int[] panel : panels) {
            if (model.isLawful(panel)) {
                see(panel, seen);
                any = true;
            }
        }
        DualSimplex simplex = model.simplex();
        IntegerSearch search = new IntegerSearch(simplex, model.matrix(), progress);
        Noise noise = new Noise(3);
        boolean complete = complete(seen);
        while (!complete) {
            for (int type = 0; type < model.types(); type++) {
                // a panel with an unseen type costs −1 or less, any other 0
                simplex.cost(type, seen[type] ? 0 : -1 - noise.next() / 2);
            }
            if (search.anyBelow(0, 1, Long.MAX_VALUE) == IntegerSearch.Outcome.NONE) {
                break;
            }
            panels.add(search.solution());
            see(panels.getLast(), seen);
            any = true;
            complete = complete(seen);
        }
        for (int type = 0; type < model.types(); type++) {
            if (!seen[type]) {
                model.leaveOut(type);
            }
        }
        return any;
    }

    /** Whether a type has so many seats in every panel found so far. */
    boolean allHold(int type, int seats) {
        return panels.stream().allMatch(panel -> panel[type] == seats);
    }

    private static void see(int[] panel, boolean[] seen) {
        for (int type = 0; type < panel.length; type++) {
            seen[type] |= panel[type] > 0;
        }
    }

    private static boolean complete(boolean[] seen) {
        for (boolean one : seen) {
            if (!one) {
                return false;
            }
        }
        return true;
    }
}
