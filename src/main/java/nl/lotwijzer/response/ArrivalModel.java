package nl.lotwijzer.response;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of those who will register has done so so many days after the letters were posted.
 *
 * @param permille that part in thousandths, for each day from day 0 on; after the last day everybody has
 * @param fitted   whether it comes from own sendings; else it is the usual one
 * @param from     from how many registrations it was made; 0 for the usual one
 */
public record ArrivalModel(List<Integer> permille, boolean fitted, int from) {
    /** After so many days a sending counts as finished. */
    public static final int FINISHED = 42;

    private static final int ALL = 1000;
    private static final int FEWEST = 50;
    /** What is assumed as long as there is no sending of one’s own to learn from: day and thousandths, straight between. */
    private static final int[][] USUAL_POINTS = {
        {0, 0}, {1, 10}, {2, 60}, {4, 200}, {7, 420}, {10, 580}, {14, 740}, {21, 880}, {28, 950}, {35, 985}, {42, 1000}
    };

    public ArrivalModel {
        permille = List.copyOf(permille);
        for (int day = 1; day < permille.size(); day++) {
            if (permille.get(day) < permille.get(day - 1) || permille.get(day) > ALL) {
                throw new IllegalArgumentException("Who came in does not go away, on day " + day);
            }
        }
    }

    /** Returns the curve that is assumed as long as there is nothing to learn from. */
    public static ArrivalModel usual() {
        List<Integer> permille = new ArrayList<>();
        for (int i = 1; i < USUAL_POINTS.length; i++) {
            int[] from = USUAL_POINTS[i - 1];
            int[] to = USUAL_POINTS[i];
            for (int day = from[0]; day < to[0]; day++) {
                permille.add(from[1] + (to[1] - from[1]) * (day - from[0]) / (to[0] - from[0]));
            }
        }
        permille.add(ALL);
        return new ArrivalModel(permille, false, 0);
    }

    /**
     * Returns the curve of one's own finished sendings together, if at least 50 people registered in them of whom the day
     * is known; else the usual one.
     */
    public static ArrivalModel of(List<BatchCurve> curves) {
        List<BatchCurve> finished = curves.stream()
                .filter(curve -> curve.sent() && curve.lastDay() >= FINISHED)
                .toList();
        int total = finished.stream().mapToInt(BatchCurve::dated).sum();
        if (total < FEWEST) {
            return usual();
        }
        List<Integer> permille = new ArrayList<>();
        for (int day = 0; day <= FINISHED; day++) {
            int on = day;
            int arrived =
                    finished.stream().mapToInt(curve -> curve.byDay().get(on)).sum();
            permille.add((int) ((long) arrived * ALL / total));
        }
        return new ArrivalModel(permille, true, total);
    }

    /** Returns the part, in thousandths, that has come in by this day. */
    public int permille(int day) {
        return day < 0 ? 0 : day >= permille.size() ? ALL : permille.get(day);
    }
}
