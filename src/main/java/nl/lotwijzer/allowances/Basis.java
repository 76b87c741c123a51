package nl.lotwijzer.allowances;

import java.math.BigDecimal;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;

/**
 * How an amount comes about.
 *
 * @param minutes how long somebody was there; 0 where that does not matter
 * @param planned how long the session was; 0 where that does not matter
 * @param rate    the amount for each session, hour, part of a day or kilometre
 * @param number  of parts of a day or kilometres; 1 where that does not matter
 */
public record Basis(Kind kind, long minutes, long planned, Euro rate, long number) {
    private static final int HOUR = 60;

    /** The ways in which an amount comes about. */
    public enum Kind {
        /** The rate, for the whole session. */
        SESSION,
        /** The part of the rate that somebody was there. */
        SESSION_PART,
        /** The rate for each hour of the minutes. */
        HOURS,
        /** The rate for each part of a day. */
        DAY_PARTS,
        /** The part of that which somebody was there. */
        DAY_PARTS_PART,
        /** Nothing, since somebody came late or left early. */
        NOT_WHOLE,
        /** The rate, for travelling to a session. */
        TRAVEL,
        /** The rate for each kilometre. */
        KILOMETRES,
        /** What was entered. */
        BY_HAND,
        /** Nothing any more: it was paid, and what it was for is gone. */
        GONE
    }

    /** Returns the amount, rounded to the cent once, half a cent away from zero. */
    Euro amount() {
        return switch (kind) {
            case SESSION, TRAVEL, BY_HAND -> rate;
            case SESSION_PART -> rate.times(minutes, planned);
            case HOURS -> rate.times(minutes, HOUR);
            case DAY_PARTS, KILOMETRES -> rate.times(number);
            case DAY_PARTS_PART -> rate.times(Math.multiplyExact(number, minutes), planned);
            case NOT_WHOLE, GONE -> Euro.ZERO;
        };
    }

    /** Returns the calculation in words, such as <i>5:45 van 7:00 uur × € 75,00</i>. */
    public Message told() {
        return Message.of(
                "allowances.basis." + kind,
                BigDecimal.valueOf(rate.cents(), 2),
                clock(minutes),
                clock(planned),
                number);
    }

    /** Returns whether the amount is what somebody entered. */
    public boolean amountByHand() {
        return kind == Kind.BY_HAND;
    }

    private static String clock(long minutes) {
        return minutes / HOUR + ":" + (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR;
    }
}
