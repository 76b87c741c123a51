package nl.lotwijzer.desktop.ceremony;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.Announced;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ceremony.
 *
 * @param kind   what happens
 * @param name   who reveals, or the source and round of the beacon; empty elsewhere
 * @param fewest the fewest digits of dice; of the row, exactly so many; 0 elsewhere
 * @param from   when the round of the beacon is published; null elsewhere
 */
record Moment(Kind kind, String name, int fewest, @Nullable Instant from) {
    /** What happens in a step. */
    enum Kind {
        COMMITMENT,
        TABLE,
        PLEDGE,
        DICE,
        BEACON,
        ROW_DICE,
        SEED,
        ROW,
        LOTS,
        RESULT,
        END;

        /** Returns whether somebody brings something in that is kept. */
        boolean brings() {
            return this == PLEDGE || this == DICE || this == BEACON || this == ROW_DICE;
        }

        /** Returns whether digits are typed one at a time. */
        boolean rolled() {
            return this == DICE || this == ROW_DICE;
        }
    }

    static Moment of(Kind kind) {
        return new Moment(kind, "", 0, null);
    }

    /** Returns the steps of a ceremony, in order. */
    static List<Moment> all(List<Announced> announced, int rowDigits) {
        List<Moment> steps = new ArrayList<>(List.of(of(Kind.COMMITMENT), of(Kind.TABLE)));
        for (Announced contribution : announced) {
            steps.add(
                    switch (contribution) {
                        case Announced.Pledge(String name) -> new Moment(Kind.PLEDGE, name, 0, null);
                        case Announced.Dice(int fewest) -> new Moment(Kind.DICE, "", fewest, null);
                        case Announced.Beacon(String source, Instant at) -> new Moment(Kind.BEACON, source, 0, at);
                    });
        }
        if (rowDigits > 0) {
            steps.add(new Moment(Kind.ROW_DICE, "", rowDigits, null));
        }
        for (Kind kind : List.of(Kind.SEED, Kind.ROW, Kind.LOTS, Kind.RESULT, Kind.END)) {
            steps.add(of(kind));
        }
        return steps;
    }
}
