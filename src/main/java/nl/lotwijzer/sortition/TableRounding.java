package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;

/**
 * Rounds a lottery over lawful panels to a whole number of rows per panel. Starts from the weights rounded down, fills
 * up, and then exchanges one row's panel for another as long as that brings the chances nearer to the ideal ones; what the
 * panels at hand do not give is mended row by row, by integer programs that look for the best panel in its place.
 */
final class TableRounding {

    private static final long MOST_WORK = 50_000_000;
    private static final int MOST_STEPS = 4000;
    private static final int SAMPLE = 60;
    private static final int RELAX = 25;
    private static final double PRESS = 1.02;
    private static final double HEAVIEST = 20;
    private static final long NODES = 150;
    private static final int SWEEPS = 20;

    private final PanelModel model;
    private final Progress progress;
    private final double[] ideal;
    private final List<int[]> panels = new ArrayList<>();
    private final List<int[]> holds = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final int[] seats;

    /** How much it counts, by type, to be more than 1/m off: more, the longer it lasts. */
    private final double[] weight;

    private final Noise noise = new Noise(5);
    private int placed;
    private long work;

    TableRounding(PanelModel model, Ideals ideals, int rows, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.ideal = Arrays.stream(ideals.seats()).map(each -> each * rows).toArray();
        this.seats = new int[model.types()];
        this.weight = new double[model.types()];
        Arrays.fill(weight, 1);
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
        replaceRows();
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
            fault += weight[type] * (10 + 50 * (distance - 1) * (distance - 1));
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

    /**
     * Takes out one row after another that has a part in what is wrong, and puts the best panel in its place that an
     * integer program finds.
     */
    private void replaceRows() {
        DualSimplex simplex = model.simplex();
        IntegerSearch search = new IntegerSearch(simplex, model.matrix(), progress);
        double fault = totalFault();
        double least = badness();
        List<Integer> best = List.copyOf(counts);
        for (int step = 0; step < MOST_STEPS && !good(); step++) {
            progress.report(Phase.TABLE, placed, placed);
            int old = someRow(worstOf(SAMPLE));
            place(old, -1);
            double[] price = prices();
            for (int type = 0; type < price.length; type++) {
                simplex.cost(type, price[type]);
            }
            // now and then something no better will do, against standing still
            double worth = worth(panels.get(old), price) + (step % RELAX == 0 ? Math.min(fault, 50) * 0.02 : -1e-9);
            boolean found = search.anyBelow(worth, 0, NODES) == IntegerSearch.Outcome.FOUND;
            int fresh = found ? number(search.solution()) : old;
            place(fresh, 1);
            double now = totalFault();
            if (now > fault && step % RELAX != 0) {
                place(fresh, -1);
                place(old, 1);
            }
            for (int type = 0; type < seats.length; type++) {
                if (Math.abs(seats[type] - ideal[type]) > model.members(type)) {
                    weight[type] = Math.min(HEAVIEST, weight[type] * PRESS);
                }
            }
            fault = totalFault();
            if (badness() < least) {
                least = badness();
                best = List.copyOf(counts);
            }
        }
        for (int panel = 0; panel < counts.size(); panel++) {
            place(panel, (panel < best.size() ? best.get(panel) : 0) - counts.get(panel));
        }
    }

    /** How far the worst chance is off, in 1/m; far more when somebody has none, and then a little for all the others. */
    private double badness() {
        double worst = 0;
        double all = 0;
        for (int type = 0; type < seats.length; type++) {
            double distance = Math.abs(seats[type] - ideal[type]) / model.members(type);
            boolean none = seats[type] == 0 && ideal[type] > 0;
            worst = Math.max(worst, none ? distance + 1000 : distance);
            all += Math.max(0, distance - 1);
        }
        return worst + 1e-3 * all;
    }

    /** Of some types, the one that is wrong most. */
    private int worstOf(int sample) {
        int worst = -1;
        double most = -1;
        for (int turn = 0; turn < sample; turn++) {
            int type = (int) (noise.next() * seats.length);
            double fault = fault(type, seats[type]);
            if (fault > most) {
                most = fault;
                worst = type;
            }
        }
        return worst;
    }

    /** A panel of the table that gives a type a seat when it has too many, and none when it has too few. */
    private int someRow(int type) {
        boolean tooMany = seats[type] > ideal[type];
        int from = (int) (noise.next() * panels.size());
        int any = -1;
        for (int turn = 0; turn < panels.size(); turn++) {
            int panel = (from + turn) % panels.size();
            if (counts.get(panel) > 0) {
                any = panel;
                if (panels.get(panel)[type] > 0 == tooMany) {
                    return panel;
                }
            }
        }
        return any;
    }

    /** What one seat more of a type adds to what is wrong; with a little noise, so that there are no ties. */
    private double[] prices() {
        double[] price = new double[seats.length];
        for (int type = 0; type < price.length; type++) {
            price[type] = fault(type, seats[type] + 1) - fault(type, seats[type]) + 1e-3 * noise.next();
        }
        return price;
    }

    private static double worth(int[] panel, double[] price) {
        double worth = 0;
        for (int type = 0; type < panel.length; type++) {
            worth += panel[type] * price[type];
        }
        return worth;
    }

    private int number(int[] panel) {
        for (int i = 0; i < panels.size(); i++) {
            if (Arrays.equals(panels.get(i), panel)) {
                return i;
            }
        }
        add(panel);
        return panels.size() - 1;
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
        for (int sweep = 0; better && sweep < SWEEPS && !good() && work < MOST_WORK; sweep++) {
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
