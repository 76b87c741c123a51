package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The cheapest flow through a network, by successive shortest paths with potentials (Edmonds and Karp 1972; Ahuja, Magnanti
 * and Orlin, <i>Network Flows</i>, 1993, §9.7). Costs and capacities are whole numbers of at least 0.
 */
final class CostFlow {
    private static final long FAR = Long.MAX_VALUE / 4;

    private final List<int[]> arcs = new ArrayList<>();
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private final long[] potential;
    private int flow;
    private long cost;

    CostFlow(int nodes) {
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        potential = new long[nodes];
    }

    /** Adds an arc and returns its number. */
    int arc(int from, int to, int capacity, long costEach) {
        int number = arcs.size();
        half(from, to, capacity, costEach);
        half(to, from, 0, -costEach);
        return number;
    }

    private void half(int from, int to, int capacity, long costEach) {
        leaving.get(from).add(arcs.size());
        arcs.add(new int[] {to, capacity});
        costs.add(costEach);
    }

    /** Sends as much as can go from one node to another, as cheaply as possible. */
    void run(int source, int sink) {
        int nodes = leaving.size();
        long[] distance = new long[nodes];
        int[] by = new int[nodes];
        shortest(source, distance, by);
        while (distance[sink] < FAR) {
            for (int node = 0; node < nodes; node++) {
                potential[node] += Math.min(distance[node], distance[sink]);
            }
            int most = Integer.MAX_VALUE;
            for (int node = sink; node != source; node = arcs.get(by[node] ^ 1)[0]) {
                most = Math.min(most, arcs.get(by[node])[1]);
            }
            for (int node = sink; node != source; node = arcs.get(by[node] ^ 1)[0]) {
                arcs.get(by[node])[1] -= most;
                arcs.get(by[node] ^ 1)[1] += most;
                cost += most * costs.get(by[node]);
            }
            flow += most;
            shortest(source, distance, by);
        }
    }

    /** Finds the shortest ways by reduced costs (Dijkstra); those beyond the sink need not be exact. */
    private void shortest(int source, long[] distance, int[] by) {
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        PriorityQueue<long[]> open = new PriorityQueue<>(
                (one, other) -> one[0] == other[0] ? Long.compare(one[1], other[1]) : Long.compare(one[0], other[0]));
        open.add(new long[] {0, source});
        while (!open.isEmpty()) {
            long[] next = open.poll();
            int node = (int) next[1];
            if (next[0] > distance[node]) {
                continue;
            }
            for (int arc : leaving.get(node)) {
                int to = arcs.get(arc)[0];
                long there = next[0] + costs.get(arc) + potential[node] - potential[to];
                if (arcs.get(arc)[1] > 0 && there < distance[to]) {
                    distance[to] = there;
                    by[to] = arc;
                    open.add(new long[] {there, to});
                }
            }
        }
    }

    /** Returns how much goes through an arc. */
    int through(int arc) {
        return arcs.get(arc ^ 1)[1];
    }

    int flow() {
        return flow;
    }

    long cost() {
        return cost;
    }

    /** Returns the price of a node, up to a constant: what one more unit there would cost. */
    long price(int node) {
        return potential[node];
    }

    /** Returns whether a node can be reached from another through arcs with room left. */
    boolean[] reachable(int from) {
        boolean[] reached = new boolean[leaving.size()];
        List<Integer> open = new ArrayList<>(List.of(from));
        reached[from] = true;
        while (!open.isEmpty()) {
            for (int arc : leaving.get(open.removeLast())) {
                int to = arcs.get(arc)[0];
                if (arcs.get(arc)[1] > 0 && !reached[to]) {
                    reached[to] = true;
                    open.add(to);
                }
            }
        }
        return reached;
    }
}
