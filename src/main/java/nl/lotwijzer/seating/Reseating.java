package nl.lotwijzer.seating;

import java.util.List;

/**
 * A seating mended on the day.
 *
 * @param seating      every round as it was, but for the mended one
 * @param moved        the people who had a seat and get another one, in order; as few as can be
 * @param seated       the people who had no seat and get one, in order
 * @param score        how good the seating is
 * @param fewestProven whether no seating moves fewer people; if not, a long search ended before it knew
 * @param bestProven   whether moreover no other seating that moves so few people costs less
 */
public record Reseating(
        Seating seating,
        List<Integer> moved,
        List<Integer> seated,
        SeatingScore score,
        boolean fewestProven,
        boolean bestProven) {
    /** Copies the lists. */
    public Reseating {
        moved = List.copyOf(moved);
        seated = List.copyOf(seated);
    }
}
