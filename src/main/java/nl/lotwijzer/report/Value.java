package nl.lotwijzer.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.proof.Fraction;

/** What stands in one place of a report: kept exact until it is shown, so that a screen and a workbook agree. */
public sealed interface Value {
    /** Nothing to show here, or not yet. */
    Value NONE = new None();

    /** Nothing to show here, or not yet. */
    record None() implements Value {}

    /** Words, in the report's language. */
    record Text(String text) implements Value {}

    /** A hash or another row of signs to compare by eye. */
    record Code(String text) implements Value {}

    /** A whole number of people, seats or things. */
    record Count(long number) implements Value {}

    /**
     * A part of a whole, shown as a percentage.
     *
     * @param whole at least 1; {@link #of} gives {@link #NONE} for a part of nothing
     */
    record Share(long part, long whole) implements Value {
        public Share {
            if (whole < 1) {
                throw new IllegalArgumentException("A share needs a whole, not " + whole);
            }
        }

        /** Returns the share, or {@link #NONE} if there is nothing to have a share of. */
        public static Value of(long part, long whole) {
            return whole < 1 ? NONE : new Share(part, whole);
        }
    }

    /** A number of seats that need not be whole, {@code numerator / denominator}, shown with one decimal. */
    record Seats(long numerator, long denominator) implements Value {
        public Seats {
            if (denominator < 1) {
                throw new IllegalArgumentException("A fraction needs a positive denominator, not " + denominator);
            }
        }
    }

    /** How much larger one share is than another, shown in percentage points with its sign. */
    record Difference(Share share, Share than) implements Value {
        /** Returns the points with one decimal: what is smaller is nothing, not less or more than nothing. */
        double points() {
            return Math.round(1_000 * (ratio(share) - ratio(than))) / 10.0;
        }

        private static double ratio(Share share) {
            return share.part() / (double) share.whole();
        }
    }

    /** An amount of money, exact to the cent. */
    record Money(Euro amount) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}

    /** A moment, to the minute, by the clock of the project. */
    record Moment(LocalDateTime time) implements Value {}

    /**
     * A part of a whole that is known exactly, shown as a percentage.
     *
     * @param share    as 2/3
     * @param decimals how many are shown, 0 to 6; as many as it takes to see at which side of a threshold it lies
     */
    record Percent(Fraction share, int decimals) implements Value {
        public Percent {
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException("A percentage with " + decimals + " decimals");
            }
        }

        /** Returns the share, or {@link #NONE} if there is nothing to have a share of. */
        public static Value of(long part, long whole, int decimals) {
            return whole < 1 ? NONE : new Percent(Fraction.of(part, whole), decimals);
        }
    }

    /**
     * A chance, shown as one in so many with one decimal.
     *
     * @param chance above 0; {@link #of} gives {@link #NONE} for no chance
     */
    record OneIn(Fraction chance) implements Value {
        public OneIn {
            if (chance.signum() <= 0) {
                throw new IllegalArgumentException("No chance is not one in so many: " + chance);
            }
        }

        /** Returns the chance, or {@link #NONE} if there is none. */
        public static Value of(Fraction chance) {
            return chance.signum() <= 0 ? NONE : new OneIn(chance);
        }
    }

    /** The most decimals of a percentage. */
    int MOST_DECIMALS = 6;

    /**
     * Returns the number that a cell of a workbook holds for it, and a chart draws: euros for an amount, a fraction of 1
     * for a share, percentage points for a difference; empty for words, days and moments. A workbook knows binary numbers
     * only; the nearest one to an amount in cents is written as that amount again.
     */
    static OptionalDouble size(Value value) {
        return switch (value) {
            case Count(long number) -> OptionalDouble.of((double) number);
            case Money(Euro amount) -> OptionalDouble.of(amount.cents() / 100.0);
            case Share(long part, long whole) -> OptionalDouble.of(part / (double) whole);
            case Seats(long numerator, long denominator) -> OptionalDouble.of(numerator / (double) denominator);
            case Difference difference -> OptionalDouble.of(difference.points());
            case Percent(Fraction share, int decimals) -> OptionalDouble.of(share.toDouble());
            case OneIn(Fraction chance) ->
                OptionalDouble.of(Fraction.ONE.dividedBy(chance).toDouble());
            case None none -> OptionalDouble.empty();
            case Text text -> OptionalDouble.empty();
            case Code code -> OptionalDouble.empty();
            case Day day -> OptionalDouble.empty();
            case Moment moment -> OptionalDouble.empty();
        };
    }

    /** Returns whether it is a part of a whole, which a chart shows as a percentage. */
    static boolean isShare(Value value) {
        return value instanceof Share || value instanceof Percent;
    }
}
