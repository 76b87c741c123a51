package nl.lotwijzer.seating;

import java.util.Arrays;

/**
 * The cheapest flow through a small network, by shortest augmenting paths (Busacker and Gowen 1961; paths by Bellman and
 * Ford). Whole numbers in, whole numbers out.
 */
final class CheapestFlow {
    private static final long FAR = Long.MAX_VALUE / 4;

    private int[] to = new int[64];
    private int[] room = new int[64];
    private long[] price = new long[64];
    private int[] next = new int[64];
    private final int[] first;
    private int arcs;
    private long cost;

    /** @param nodes number of nodes, numbered from 0 */
    CheapestFlow(int nodes) {
        first = new int[nodes];
        Arrays.fill(first, -1);
    }

    /** Adds an arc; no circle of arcs may have a price below 0. Returns its number. */
    int arc(int from, int into, int capacity, long unitPrice) {
        half(from, into, capacity, unitPrice);
        half(into, from, 0, -unitPrice);
        return arcs - 2;
    }

    private void half(int from, int into, int capacity, long unitPrice) {
        if (arcs == to.length) {
            to = Arrays.copyOf(to, 2 * arcs);
            room = Arrays.copyOf(room, 2 * arcs);
            price = Arrays.copyOf(price, 2 * arcs);
            next = Arrays.copyOf(next, 2 * arcs);
        }
        to[arcs] = into;
        room[arcs] = capacity;
        price[arcs] = unitPrice;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /** Sends as much as can be, at most {@code wanted}, as cheaply as so much can be sent; returns how much. */
    int send(int source, int sink, int wanted) {
        int sent = 0;
        int[] by = new int[first.length];
        while (sent < wanted) {
            long distance = shortest(source, sink, by);
            if (distance == FAR) {
                return sent;
            }
            int most = wanted - sent;
            for (int node = sink; node != source; node = to[by[node] ^ 1]) {
                most = Math.min(most, room[by[node]]);
            }
            for (int node = sink; node != source; node = to[by[node] ^ 1]) {
                room[by[node]] -= most;
                room[by[node] ^ 1] += most;
            }
            sent += most;
            cost += distance * most;
        }
        return sent;
    }

    private long shortest(int source, int sink, int[] by) {
        long[] distance = new long[first.length];
        Arrays.fill(distance, FAR);
        boolean[] waiting = new boolean[first.length];
        int[] queue = new int[first.length + 1];
        int head = 0;
        int tail = 0;
        distance[source] = 0;
        queue[tail++] = source;
        while (head != tail) {
            int node = queue[head];
            head = (head + 1) % queue.length;
            waiting[node] = false;
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                int into = to[arc];
                if (room[arc] > 0 && distance[node] + price[arc] < distance[into]) {
                    distance[into] = distance[node] + price[arc];
                    by[into] = arc;
                    if (!waiting[into]) {
                        waiting[into] = true;
                        queue[tail] = into;
                        tail = (tail + 1) % queue.length;
                    }
                }
            }
        }
        return distance[sink];
    }

    /** Returns what everything sent costs. */
    long cost() {
        return cost;
    }
}
