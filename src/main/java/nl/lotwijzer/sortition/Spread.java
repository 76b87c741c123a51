package nl.lotwijzer.sortition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.linear.DualSimplex;
import nl.lotwijzer.sortition.linear.Noise;
import org.jspecify.annotations.Nullable;

/**
 * The best smallest and largest chance, L and M, that averages of seats can have, when a goal weighs only these two. The
 * pairs that the rules allow form a convex region, found from outside: take the best pair of what is known of the region;
 * when the rules do not allow it, the proof is an inequality W·L − D·M ≤ U that cuts it off; take the best pair again.
 */
final class Spread {

    private static final double SAME = 1e-12;
    private static final double TIGHT = 1e-10;
    private static final int MIX_BITS = 48;

    private final PanelModel model;
    private final Progress progress;
    private final DualSimplex simplex;
    private final List<Edge> edges = new ArrayList<>();
    private final double perSeat;

    Spread(PanelModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.simplex = model.simplex();
        this.perSeat =
                (double) model.fitting() / model.bounds(PanelModel.SIZE_ROW).most();
        Noise noise = new Noise(1);
        for (int type = 0; type < model.types(); type++) {
            simplex.cost(type, 0.5 + noise.next());
        }
        // whatever the rules: the average chance lies between the smallest and the largest
        BigInteger[] size = new BigInteger[model.rows()];
        Arrays.fill(size, BigInteger.ZERO);
        size[PanelModel.SIZE_ROW] = BigInteger.ONE.negate();
        edges.add(new Edge(Prices.onRows(model, size, Fraction.ZERO, BigInteger.ZERO)));
        edges.add(new Edge(Prices.onRow(model, PanelModel.SIZE_ROW)));
    }

    /** W·L − D·M ≤ U, in floating point, and the prices that prove it. */
    private final class Edge {
        final Prices prices;
        final double ofSmallest;
        final double ofCeiling;
        final double limit;

        Edge(Prices prices) {
            this.prices = prices;
            this.ofSmallest = prices.ofSmallest(model).doubleValue();
            this.ofCeiling = prices.ofCeiling(model).doubleValue();
            this.limit = prices.limitBesides(model).doubleValue();
        }

        /** The least M that goes with an L; minus infinity when the edge does not bear on M. */
        double leastCeiling(double chance) {
            return ofCeiling > 0 ? (ofSmallest * chance - limit) / ofCeiling : Double.NEGATIVE_INFINITY;
        }
    }

    /** L and M. */
    private record Pair(double smallest, double ceiling) {}

    /**
     * The outcome: the largest chance that somebody must have, and what proves it.
     *
     * @param ceiling M, rounded up where its denominator is very large
     * @param prices the proof; see the checker's bounds
     */
    record Best(Fraction ceiling, Prices prices) {}

    /** The least ceiling that leaves everybody a chance of at least {@code smallest}, 0 for no such demand. */
    Best leastCeiling(Fraction smallest) {
        double chance = smallest.toDouble();
        Pair pair = atLeast(chance);
        while (cutOff(pair)) {
            pair = atLeast(chance);
        }
        Prices prices = best(chance).prices;
        return new Best(roundedUp(ceiling(prices, smallest)), prices);
    }

    /** The least {@code perSeat·M + γ/(perSeat·L)}, where perSeat is registrants per seat. */
    Best goldilocks(Fraction gamma) {
        double weight = gamma.toDouble();
        Pair pair = balanced(weight);
        while (cutOff(pair)) {
            pair = balanced(weight);
        }
        Prices prices = mixed(pair, weight);
        Fraction ceiling = Fraction.exactly(pair.ceiling());
        for (Edge edge : edges) {
            if (edge.ofCeiling > 0) {
                Fraction least = ceiling(edge.prices, Fraction.exactly(pair.smallest()));
                ceiling = least.compareTo(ceiling) > 0 ? least : ceiling;
            }
        }
        return new Best(roundedUp(ceiling), prices);
    }

    private Fraction ceiling(Prices prices, Fraction smallest) {
        BigInteger ofSmallest = prices.ofSmallest(model);
        return smallest.times(new Fraction(ofSmallest, BigInteger.ONE))
                .minus(new Fraction(prices.limitBesides(model), BigInteger.ONE))
                .dividedBy(new Fraction(prices.ofCeiling(model), BigInteger.ONE));
    }

    private static Fraction roundedUp(Fraction value) {
        return value.denominator().compareTo(Ideals.FINEST) <= 0
                ? value
                : new Fraction(
                        value.times(new Fraction(Ideals.FINEST, BigInteger.ONE)).ceiling(), Ideals.FINEST);
    }

    private Pair atLeast(double chance) {
        return new Pair(chance, Math.min(1, best(chance).leastCeiling(chance)));
    }

    /** The edge that asks the highest ceiling for a smallest chance. */
    private Edge best(double chance) {
        Edge best = edges.getFirst();
        for (Edge edge : edges) {
            if (edge.leastCeiling(chance) > best.leastCeiling(chance)) {
                best = edge;
            }
        }
        return best;
    }

    /** The best pair within the known edges: on one edge where its slope is right, or where two edges meet. */
    private Pair balanced(double gamma) {
        Pair best = null;
        for (Edge one : edges) {
            for (Edge other : edges) {
                double chance = one == other ? rightSlope(one, gamma) : meeting(one, other);
                if (chance > 0 && chance <= 1) {
                    Pair pair = pairAt(chance);
                    if (pair != null && (best == null || cost(pair, gamma) < cost(best, gamma))) {
                        best = pair;
                    }
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no pair of a smallest and a largest chance");
        }
        return best;
    }

    private double cost(Pair pair, double gamma) {
        return perSeat * pair.ceiling() + gamma / (perSeat * pair.smallest());
    }

    /** Where going along the edge gains as much on one side as it loses on the other. */
    private double rightSlope(Edge edge, double gamma) {
        return edge.ofSmallest > 0 ? StrictMath.sqrt(gamma * edge.ofCeiling / edge.ofSmallest) / perSeat : Double.NaN;
    }

    private static double meeting(Edge one, Edge other) {
        double slope = one.ofSmallest * other.ofCeiling - other.ofSmallest * one.ofCeiling;
        return (one.limit * other.ofCeiling - other.limit * one.ofCeiling) / slope;
    }

    /** The pair at this smallest chance, with the least ceiling; null when the edges do not allow the chance. */
    private @Nullable Pair pairAt(double chance) {
        for (Edge edge : edges) {
            if (edge.ofCeiling == 0 && edge.ofSmallest * chance > edge.limit * (1 + SAME)) {
                return null;
            }
        }
        return new Pair(chance, best(chance).leastCeiling(chance));
    }

    /** Adds the edge that cuts a pair off; returns false when the rules allow the pair. */
    private boolean cutOff(Pair pair) {
        progress.checkCancelled();
        progress.report(Phase.CHANCES, edges.size(), 0);
        for (int type = 0; type < model.types(); type++) {
            double most = Math.min(model.capacity(type), model.members(type) * pair.ceiling());
            simplex.columnBounds(type, Math.min(most, model.members(type) * pair.smallest()), most);
        }
        Edge edge = heldByNumbers(pair);
        if (edge == null) {
            if (simplex.solveAfresh()) {
                return false;
            }
            edge = new Edge(new Obstacle(model, simplex).prices(Fraction.exactly(pair.ceiling())));
        }
        double excess = edge.ofSmallest * pair.smallest() - edge.ofCeiling * pair.ceiling() - edge.limit;
        if (!(excess > SAME * (edge.ofSmallest + edge.ofCeiling))) {
            // as good as the arithmetic can tell
            return false;
        }
        edges.add(edge);
        return true;
    }

    /** The edge of the type whose members or homes are too few for the smallest chance, if there is one. */
    private @Nullable Edge heldByNumbers(Pair pair) {
        int tightest = -1;
        double fewest = pair.smallest() * (1 - SAME);
        for (int type = 0; type < model.types(); type++) {
            double own = (double) model.capacity(type) / model.members(type);
            if (own > 0 && own < fewest) {
                fewest = own;
                tightest = type;
            }
        }
        return tightest < 0 ? null : new Edge(Prices.onTypes(model, List.of(tightest), null));
    }

    /**
     * Prices whose slope W/D is what the pair asks: of an edge through the pair that has it, or of two edges through it
     * together, one too steep and one too flat.
     */
    private Prices mixed(Pair pair, double gamma) {
        double wanted = gamma / (perSeat * perSeat * pair.smallest() * pair.smallest());
        Edge steep = null;
        Edge flat = null;
        for (Edge edge : edges) {
            double size = edge.ofSmallest + edge.ofCeiling;
            double room = edge.limit + edge.ofCeiling * pair.ceiling() - edge.ofSmallest * pair.smallest();
            if (room < TIGHT * size) {
                double off = off(edge, wanted);
                if (off >= 0 && (steep == null || off < off(steep, wanted))) {
                    steep = edge;
                }
                if (off <= 0 && (flat == null || off > off(flat, wanted))) {
                    flat = edge;
                }
            }
        }
        if (steep == null || flat == null) {
            Edge only = steep == null ? flat : steep;
            if (only == null) {
                throw new IllegalStateException("a best pair that nothing holds back");
            }
            return only.prices;
        }
        double offSteep = off(steep, wanted);
        double offFlat = off(flat, wanted);
        if (offSteep - offFlat < SAME * wanted) {
            return steep.prices;
        }
        // share·(W1, D1)/size1 + (1 − share)·(W2, D2)/size2 has the slope wanted
        double share = -offFlat / (offSteep - offFlat);
        double sizeSteep = steep.ofSmallest + steep.ofCeiling;
        double sizeFlat = flat.ofSmallest + flat.ofCeiling;
        BigInteger timesSteep = times(share * sizeFlat / (sizeSteep + sizeFlat));
        BigInteger timesFlat = times((1 - share) * sizeSteep / (sizeSteep + sizeFlat));
        return steep.prices.plus(timesSteep, flat.prices, timesFlat);
    }

    /** How far an edge, brought to size 1, is from the slope wanted: above 0 when it is steeper. */
    private static double off(Edge edge, double wanted) {
        return (edge.ofSmallest - wanted * edge.ofCeiling) / (edge.ofSmallest + edge.ofCeiling);
    }

    private static BigInteger times(double share) {
        return Fraction.exactly(StrictMath.rint(StrictMath.scalb(share, MIX_BITS)))
                .floor();
    }
}
