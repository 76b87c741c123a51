package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, by integer programs, which types fit at least one lawful panel: panels that hold types not yet seen, until it
 * is proved that none is left.
 */
final class Coverage {

    private final PanelModel model;
    private final Progress progress;
    private final List<int[]> panels = new ArrayList<>();

    Coverage(PanelModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
    }

    /** Leaves out of the model the types that fit no lawful panel; returns false when there is no lawful panel. */
    boolean settle() {
        boolean[] seen = new boolean[model.types()];
        int seenTypes = 0;
        DualSimplex simplex = model.simplex();
        IntegerSearch search = new IntegerSearch(simplex, model.matrix(), progress);
        Noise noise = new Noise(2);
        while (true) {
            progress.report(Phase.COVERAGE, seenTypes, model.types());
            for (int type = 0; type < model.types(); type++) {
                // a panel with an unseen type costs −1 or less, any other 0
                simplex.cost(type, seen[type] ? 0 : -1 - noise.next() / 2);
            }
            if (search.anyBelow(0, 1, Long.MAX_VALUE) == IntegerSearch.Outcome.NONE) {
                break;
            }
            int[] panel = search.solution();
            panels.add(panel);
            for (int type = 0; type < model.types(); type++) {
                if (panel[type] > 0 && !seen[type]) {
                    seen[type] = true;
                    seenTypes++;
                }
            }
        }
        for (int type = 0; type < model.types(); type++) {
            if (!seen[type]) {
                model.leaveOut(type);
            }
        }
        return !panels.isEmpty();
    }

    /** The lawful panels found on the way. */
    List<int[]> panels() {
        return List.copyOf(panels);
    }
}
