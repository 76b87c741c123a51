package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds a lottery over lawful panels to a whole number of rows per panel. Starts from the weights rounded down, fills
 * up, and then exchanges one row's panel for another as long as that brings the chances nearer to the ideal ones; when
 * the panels at hand do not suffice, integer programs look for panels that hold those who have too little.
 */
final class TableRounding {

    private static final long MOST_WORK = 500_000_000;
    private static final int PATIENCE = 150;
    private static final int KICKS = 4;
    private static final long NODES = 300;
    private static final int SWEEPS = 20;

    private final PanelModel model;
    private final Progress progress;
    private final double[] ideal;
    private final List<int[]> panels = new ArrayList<>();
    private final List<int[]> holds = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final int[] seats;
    private final Noise noise = new Noise(5);
    private int placed;
    private long work;

    TableRounding(PanelModel model, Ideals ideals, int rows, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.ideal = Arrays.stream(ideals.seats()).map(each -> each * rows).toArray();
        this.seats = new int[model.types()];
    }

    /** Returns so many rows, near to a lottery, out of its panels and others. */
    int[][] round(Lottery lottery, List<int[]> others, int rows) {
        for (int i = 0; i < lottery.size(); i++) {
            int whole = (int) StrictMath.floor(rows * lottery.weight(i));
            add(lottery.panel(i));
            place(i, Math.min(rows - placed, whole));
        }
        for (int[] other : others) {
            add(other);
        }
        while (placed < rows) {
            progress.report(Phase.TABLE, placed, rows);
            place(bestToAdd(), 1);
        }
        improve();
        int vain = 0;
        for (int turn = 0; vain < PATIENCE && work < MOST_WORK && !good(); turn++) {
            progress.report(Phase.TABLE, rows, rows);
            if (turn % 2 == 0) {
                addPanel();
            }
            vain = tryElsewhere() ? 0 : vain + 1;
        }
        return listed(rows);
    }

    private void add(int[] panel) {
        panels.add(panel);
        counts.add(0);
        holds.add(
                IntStream.range(0, panel.length).filter(type -> panel[type] > 0).toArray());
    }

    private void place(int panel, int times) {
        counts.set(panel, counts.get(panel) + times);
        placed += times;
        for (int type = 0; type < seats.length; type++) {
            seats[type] += times * panels.get(panel)[type];
        }
    }

    /** What is wrong with so many seats of a type: the square of its distance in 1/m, far more beyond 1 or at none. */
    private double fault(int type, int given) {
        double distance = Math.abs(given - ideal[type]) / model.members(type);
        double fault = distance * distance;
        if (distance > 1) {
            fault += 10 + 50 * (distance - 1) * (distance - 1);
        }
        return given == 0 && ideal[type] > 0 ? fault + 1000 : fault;
    }

    private boolean good() {
        for (int type = 0; type < seats.length; type++) {
            boolean none = seats[type] == 0 && ideal[type] > 0;
            if (none || Math.abs(seats[type] - ideal[type]) > model.members(type)) {
                return false;
            }
        }
        return true;
    }

    private int bestToAdd() {
        int best = 0;
        double bestScore = Double.POSITIVE_INFINITY;
        // seen as owed, so that what still lacks counts and what is already too much counts more
        for (int i = 0; i < panels.size(); i++) {
            int[] panel = panels.get(i);
            double score = 0;
            for (int type = 0; type < seats.length; type++) {
                if (panel[type] > 0) {
                    double owed = ideal[type] - seats[type];
                    double left = owed - panel[type];
                    score += (left * left - owed * owed) / ((double) model.members(type) * model.members(type));
                }
            }
            if (score < bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** Exchanges a few panels at random and improves from there; goes back, and says no, when that does not help. */
    private boolean tryElsewhere() {
        List<Integer> before = List.copyOf(counts);
        int[] seatsBefore = seats.clone();
        double faultBefore = totalFault();
        for (int kick = 0; kick < KICKS; kick++) {
            int from = (int) (noise.next() * panels.size());
            while (counts.get(from) == 0) {
                from = (from + 1) % panels.size();
            }
            place(from, -1);
            place((int) (noise.next() * panels.size()), 1);
        }
        improve();
        if (totalFault() < faultBefore - 1e-9) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            counts.set(i, before.get(i));
        }
        System.arraycopy(seatsBefore, 0, seats, 0, seats.length);
        return false;
    }

    private double totalFault() {
        double total = 0;
        for (int type = 0; type < seats.length; type++) {
            total += fault(type, seats[type]);
        }
        return total;
    }

    /** Exchanges panels, row by row, until no exchange helps. */
    private void improve() {
        boolean better = true;
        for (int sweep = 0; better && sweep < SWEEPS && !good(); sweep++) {
            better = false;
            for (int from = 0; from < panels.size(); from++) {
                progress.checkCancelled();
                for (int to = 0; to < panels.size() && counts.get(from) > 0; to++) {
                    if (to != from && gainOfExchange(from, to) > 1e-9) {
                        place(from, -1);
                        place(to, 1);
                        better = true;
                    }
                }
            }
        }
    }

    private double gainOfExchange(int from, int to) {
        int[] old = panels.get(from);
        int[] fresh = panels.get(to);
        double gain = 0;
        for (int type : holds.get(from)) {
            gain += gainOfChange(type, fresh[type] - old[type]);
        }
        for (int type : holds.get(to)) {
            if (old[type] == 0) {
                gain += gainOfChange(type, fresh[type]);
            }
        }
        work += holds.get(from).length + holds.get(to).length;
        return gain;
    }

    private double gainOfChange(int type, int change) {
        return change == 0 ? 0 : fault(type, seats[type]) - fault(type, seats[type] + change);
    }

    /** Adds a panel that would mend some of what is wrong now, unless it is known. */
    private void addPanel() {
        DualSimplex simplex = model.simplex();
        for (int type = 0; type < seats.length; type++) {
            // some noise, so that every call finds another panel
            double price = fault(type, seats[type] + 1) - fault(type, seats[type]);
            simplex.cost(type, price * (0.5 + noise.next()));
        }
        IntegerSearch search = new IntegerSearch(simplex, model.matrix(), progress);
        if (search.any(NODES) == IntegerSearch.Outcome.FOUND) {
            int[] panel = search.solution();
            if (panels.stream().noneMatch(known -> Arrays.equals(known, panel))) {
                add(panel);
            }
        }
    }

    private int[][] listed(int rows) {
        int[][] table = new int[rows][];
        int at = 0;
        for (int i = 0; i < panels.size(); i++) {
            for (int repeat = 0; repeat < counts.get(i); repeat++) {
                table[at++] = panels.get(i).clone();
            }
        }
        return table;
    }
}
