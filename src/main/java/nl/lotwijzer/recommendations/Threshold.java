package nl.lotwijzer.recommendations;

import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.language.Message;

/**
 * The rule by which a recommendation is adopted.
 *
 * @param share how much must be in favour
 * @param bar   whether precisely that share is enough
 * @param whole of what it is a share
 */
public record Threshold(Share share, Bar bar, Whole whole) {
    /** Whether precisely the share is enough. */
    public enum Bar {
        AT_LEAST,
        MORE_THAN
    }

    /** What counts as the whole. */
    public enum Whole {
        /** Votes in favour and against. */
        VALID,
        /** Votes in favour, against and blank. */
        CAST,
        /** Everybody who was there, whether they voted or not. */
        PRESENT,
        /** Every participant with a seat, whether they were there or not. */
        SEATS
    }

    /** Returns whether this part of a whole is enough. Nothing is enough of nothing. */
    boolean met(long part, long whole) {
        int compared = share.compare(part, whole);
        return whole > 0
                && switch (bar) {
                    case AT_LEAST -> compared >= 0;
                    case MORE_THAN -> compared > 0;
                };
    }

    /** Returns the least number in favour that is enough of this whole; at least 1. May be above the whole. */
    long needed(long whole) {
        long product = whole * share.numerator();
        return Math.max(
                1,
                switch (bar) {
                    case AT_LEAST -> Math.ceilDiv(product, share.denominator());
                    case MORE_THAN -> Math.floorDiv(product, share.denominator()) + 1;
                });
    }

    /** Returns the whole of these votes; empty if the number of people that it counts was not noted. */
    OptionalLong wholeOf(Votes votes) {
        return switch (whole) {
            case VALID -> OptionalLong.of((long) votes.inFavour() + votes.against());
            case CAST -> OptionalLong.of(votes.cast());
            case PRESENT ->
                votes.present().isPresent() ? OptionalLong.of(votes.present().getAsInt()) : OptionalLong.empty();
            case SEATS ->
                votes.seats().isPresent() ? OptionalLong.of(votes.seats().getAsInt()) : OptionalLong.empty();
        };
    }

    /** Returns the rule as a sentence, as it stands wherever a result stands. */
    public Message sentence() {
        return Message.of(
                "recommendations.threshold.sentence",
                Message.of("recommendations.threshold.bar." + bar, share.words()),
                Message.of("recommendations.threshold.whole." + whole));
    }

    /** Returns the rule in a few words, as <i>≥ 67% van voor en tegen</i>. */
    public Message shortly() {
        return Message.of(
                "recommendations.threshold.short",
                bar == Bar.AT_LEAST ? "≥" : ">",
                share.words(),
                Message.of("recommendations.threshold.of." + whole));
    }

    /** Returns what is wrong with this rule, if anything is. */
    Optional<Message> problem() {
        return bar == Bar.MORE_THAN && share.numerator() == share.denominator()
                ? Optional.of(Message.of("recommendations.problem.moreThanAll"))
                : Optional.empty();
    }
}
