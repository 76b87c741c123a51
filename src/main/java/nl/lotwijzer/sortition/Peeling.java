package nl.lotwijzer.sortition;

import nl.lotwijzer.sortition.linear.Noise;

/**
 * Writes ideal seats as a lottery over lawful panels, the way Carathéodory's theorem is proved: find a panel on the
 * smallest face that holds the point, give it as much weight as the point can bear, and go on with what is left, which
 * lies on a smaller face. Each panel rounds the seats of every type up or down. Where there is no such panel on a face
 * the method fails, and says so; {@link Hull} then does the work.
 */
final class Peeling {

    /** How near to a bound, in seats, counts as on it. */
    private static final double ON_BOUND = 1e-9;

    /** The same for what has shrunk with the weight that is left: rounding does not shrink along. */
    private static final double ROUNDING = 1e-12;

    /** Weight that is left to the last panel. */
    private static final double NOTHING = 2e-10;

    /** With more types than this a panel is better looked for by what it can bear than by a program over all types. */
    private static final int MANY = 500;

    /** How often to try, with less and less thought for how much weight a panel can bear. */
    private static final int ROADS = 12;

    private static final int FEW_ROADS = 3;

    private final PanelModel model;
    private final Progress progress;
    private final Noise noise = new Noise(3);
    private double waywardness;

    Peeling(PanelModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
    }

    /**
     * Returns a lottery with these seats per type. When the method fails, also on other roads down, what it found on the
     * best of them: the weights then sum to less than 1.
     */
    Lottery peel(double[] seats) {
        Lottery best = peelOnce(seats);
        int roads = model.types() > MANY ? FEW_ROADS : ROADS;
        for (int turn = 1; turn < roads && 1 - best.totalWeight() > NOTHING; turn++) {
            waywardness = 0.25 * turn;
            Lottery other = peelOnce(seats);
            if (other.totalWeight() > best.totalWeight()) {
                best = other;
            }
        }
        return best;
    }

    private Lottery peelOnce(double[] seats) {
        Lottery lottery = new Lottery();
        double[] left = seats.clone();
        double weight = 1;
        int limit = 2 * (model.types() + model.rows()) + 100;
        FaceSearch search = new FaceSearch(model.matrix(), progress);
        BoldSearch bold = new BoldSearch(model, noise, progress);
        while (weight > NOTHING) {
            progress.report(Phase.LOTTERY, Math.min(lottery.size(), limit), limit);
            if (lottery.size() == limit) {
                return lottery;
            }
            double[] rowSums = rowSums(left);
            Window window = face(left, rowSums, weight);
            int[] panel = model.types() > MANY ? bold.find(window, left, rowSums, weight, near(weight)) : null;
            if (panel == null) {
                panel = search.find(window, rounding(left, weight));
            }
            if (panel == null) {
                return lottery;
            }
            double share = share(panel, window, left, rowSums, weight);
            if (!(share > weight * ON_BOUND)) {
                return lottery;
            }
            lottery.add(panel, weight - share > NOTHING ? share : weight);
            for (int type = 0; type < left.length; type++) {
                left[type] -= share * panel[type];
            }
            weight -= share;
        }
        return lottery;
    }

    private double[] rowSums(double[] seats) {
        double[] sums = new double[model.rows()];
        for (int type = 0; type < seats.length; type++) {
            model.matrix().addTo(sums, type, seats[type]);
        }
        return sums;
    }

    /** How near to a bound, in seats, counts as on it when so much weight is left. */
    private static double near(double weight) {
        return Math.max(ON_BOUND, ROUNDING / weight);
    }

    /** The panels that round every type up or down, and keep every rule to the letter that the point keeps so. */
    private Window face(double[] left, double[] rowSums, double weight) {
        Window window = new Window(model.matrix());
        double near = near(weight);
        for (int type = 0; type < left.length; type++) {
            double seats = left[type] / weight;
            window.least[type] = Math.max(0, (int) StrictMath.floor(seats + near));
            window.most[type] = Math.min(model.capacity(type), (int) StrictMath.ceil(seats - near));
        }
        for (int row = 0; row < model.rows(); row++) {
            PanelModel.Bounds bounds = model.bounds(row);
            double sum = rowSums[row] / weight;
            window.rowLeast[row] = sum >= bounds.most() - near ? bounds.most() : bounds.least();
            window.rowMost[row] = sum <= bounds.least() + near ? bounds.least() : bounds.most();
        }
        return window;
    }

    /** Costs that prefer the nearest whole number, so that the panel can bear much weight. */
    private double[] rounding(double[] left, double weight) {
        double[] cost = new double[left.length];
        for (int type = 0; type < left.length; type++) {
            double seats = left[type] / weight;
            cost[type] = 0.5 - (seats - StrictMath.floor(seats)) + waywardness * (noise.next() - 0.5);
        }
        return cost;
    }

    /** The most weight that the panel can have such that what is left can still be a lottery within the window. */
    private double share(int[] panel, Window window, double[] left, double[] rowSums, double weight) {
        double share = weight;
        for (int type = 0; type < panel.length; type++) {
            int least = window.least[type];
            int most = window.most[type];
            if (panel[type] > least) {
                share = Math.min(share, (left[type] - least * weight) / (panel[type] - least));
            }
            if (panel[type] < most) {
                share = Math.min(share, (most * weight - left[type]) / (most - panel[type]));
            }
        }
        long[] panelSums = model.matrix().times(panel);
        for (int row = 0; row < panelSums.length; row++) {
            long least = window.rowLeast[row];
            long most = window.rowMost[row];
            if (panelSums[row] > least) {
                share = Math.min(share, (rowSums[row] - least * weight) / (panelSums[row] - least));
            }
            if (panelSums[row] < most) {
                share = Math.min(share, (most * weight - rowSums[row]) / (most - panelSums[row]));
            }
        }
        return share;
    }
}
