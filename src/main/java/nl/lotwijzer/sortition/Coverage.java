package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;
import org.jspecify.annotations.Nullable;

/**
 * Finds, by integer programs, which types fit at least one lawful panel: panels that hold types not yet seen, until it
 * is proved that none is left. Panels that hold many at once are looked for next to the best average panel; only when
 * that finds nothing new, all panels are searched.
 */
final class Coverage {

    private final PanelModel model;
    private final Progress progress;
    private final DualSimplex simplex;
    private final IntegerSearch search;
    private final CoreSearch core;

    /** Between 0 and 1, by type: without ties the simplex method goes straight on. */
    private final double[] taste;

    private final boolean[] seen;
    private int seenTypes;
    private final List<int[]> panels = new ArrayList<>();

    Coverage(PanelModel model, Progress progress) {
        this(model, List.of(), progress);
    }

    /** Starts from panels that were lawful under other rules; those that still are need not be found again. */
    Coverage(PanelModel model, List<int[]> known, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.simplex = model.simplex();
        this.search = new IntegerSearch(simplex, model.matrix(), progress);
        this.core = new CoreSearch(model.matrix(), progress);
        this.seen = new boolean[model.types()];
        Noise noise = new Noise(2);
        this.taste = new double[model.types()];
        Arrays.setAll(taste, _ -> noise.next());
        for (int[] panel : known) {
            if (model.isLawful(panel)) {
                keep(panel);
            }
        }
    }

    /** Leaves out of the model the types that fit no lawful panel; returns false when there is no lawful panel. */
    boolean settle() {
        progress.report(Phase.COVERAGE, 0, model.types());
        boolean more = true;
        while (more && seenTypes < seen.length) {
            more = keep(promisingPanel()) || keep(anyPanelWithUnseen());
            progress.report(Phase.COVERAGE, seenTypes, model.types());
        }
        for (int type = 0; type < model.types(); type++) {
            if (!seen[type]) {
                model.leaveOut(type);
            }
        }
        return !panels.isEmpty();
    }

    /** Keeps a panel that holds types not seen before; returns whether it does. */
    private boolean keep(int @Nullable [] panel) {
        if (panel == null) {
            return false;
        }
        int before = seenTypes;
        for (int type = 0; type < panel.length; type++) {
            if (panel[type] > 0 && !seen[type]) {
                seen[type] = true;
                seenTypes++;
            }
        }
        if (seenTypes > before) {
            panels.add(panel);
        }
        return seenTypes > before;
    }

    /** A panel with, as far as it is easy to find, many types not seen yet and no more than one seat for each of them. */
    private int @Nullable [] promisingPanel() {
        Window window = Window.ofPanels(model);
        double[] cost = new double[model.types()];
        for (int type = 0; type < cost.length; type++) {
            cost[type] = seen[type] ? 0.1 + 0.3 * taste[type] : -1 - taste[type];
            if (!seen[type]) {
                window.most[type] = Math.min(1, window.most[type]);
            }
            simplex.cost(type, cost[type]);
            simplex.columnBounds(type, 0, window.most[type]);
        }
        return simplex.solve() ? core.find(simplex, window, cost) : null;
    }

    /** A panel with a type not seen yet; null only when there is none. */
    private int @Nullable [] anyPanelWithUnseen() {
        for (int type = 0; type < model.types(); type++) {
            // a panel with an unseen type costs −1 or less, any other 0
            simplex.cost(type, seen[type] ? 0 : -1);
            simplex.columnBounds(type, 0, model.capacity(type));
        }
        return search.anyBelow(0, 1, Long.MAX_VALUE) == IntegerSearch.Outcome.FOUND ? search.solution() : null;
    }

    /** The lawful panels found on the way, and those known before that were needed. */
    List<int[]> panels() {
        return List.copyOf(panels);
    }
}
