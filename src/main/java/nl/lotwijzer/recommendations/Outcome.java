package nl.lotwijzer.recommendations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.language.Message;

/**
 * What came of a vote.
 *
 * @param threshold the rule that applies; empty as long as the project has none
 * @param inFavour  zero as long as nobody voted
 * @param whole     what is counted as the whole; zero as long as it is not known
 */
public record Outcome(Verdict verdict, Optional<Threshold> threshold, long inFavour, long whole) {
    /** What is to be said of a recommendation. */
    public enum Verdict {
        /** It was not voted on. */
        NO_VOTES,
        /** It was voted on, but there is no rule to judge it by. */
        NO_THRESHOLD,
        /** The rule counts people who were there or had a seat, and their number was not noted. */
        WHOLE_UNKNOWN,
        ADOPTED,
        NOT_ADOPTED;

        /** Returns whether the votes were judged. */
        public boolean judged() {
            return this == ADOPTED || this == NOT_ADOPTED;
        }
    }

    /** With these a percentage of as many people as there can be shows its side, unless it is a share without an end. */
    private static final int MOST_DECIMALS = 12;

    /** Judges these votes by this rule, exactly. */
    public static Outcome of(Optional<Threshold> threshold, Optional<Votes> votes) {
        if (votes.isEmpty()) {
            return new Outcome(Verdict.NO_VOTES, threshold, 0, 0);
        }
        long inFavour = votes.get().inFavour();
        if (threshold.isEmpty()) {
            return new Outcome(Verdict.NO_THRESHOLD, threshold, inFavour, 0);
        }
        OptionalLong whole = threshold.get().wholeOf(votes.get());
        if (whole.isEmpty()) {
            return new Outcome(Verdict.WHOLE_UNKNOWN, threshold, inFavour, 0);
        }
        boolean met = threshold.get().met(inFavour, whole.getAsLong());
        return new Outcome(met ? Verdict.ADOPTED : Verdict.NOT_ADOPTED, threshold, inFavour, whole.getAsLong());
    }

    public boolean adopted() {
        return verdict == Verdict.ADOPTED;
    }

    /** Returns how many in favour are needed of this whole; empty if the votes were not judged. */
    public OptionalLong needed() {
        return verdict.judged() ? OptionalLong.of(threshold.orElseThrow().needed(whole)) : OptionalLong.empty();
    }

    /**
     * Returns the percentage in favour with as many decimals, one or more, as show on which side of the threshold it is; a
     * number is never rounded to or over the threshold. Empty if there is no whole to take it of.
     */
    public Optional<BigDecimal> percentage() {
        if (!verdict.judged() || whole == 0) {
            return Optional.empty();
        }
        Share share = threshold.orElseThrow().share();
        int side = share.compare(inFavour, whole);
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = rounded(decimals);
            int shown = rounded.multiply(BigDecimal.valueOf(share.denominator()))
                    .compareTo(BigDecimal.valueOf(share.numerator()).multiply(BigDecimal.valueOf(100)));
            if (Integer.signum(shown) == Integer.signum(side)) {
                return Optional.of(rounded);
            }
        }
        return Optional.of(rounded(2));
    }

    private BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(inFavour)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /** Returns the percentage in words: <i>66,7%</i>, or the fraction where it is precisely one that has no end. */
    public Message percentageWords() {
        Optional<BigDecimal> percentage = percentage();
        if (percentage.isEmpty()) {
            return Message.of("recommendations.percentage.none");
        }
        Share share = threshold.orElseThrow().share();
        return share.compare(inFavour, whole) == 0
                ? Message.of("recommendations.percentage.precisely", percentage.get(), share.words())
                : Message.of("recommendations.percentage.is", percentage.get());
    }

    /** Returns the outcome as a sentence. */
    public Message sentence() {
        return switch (verdict) {
            case NO_VOTES, NO_THRESHOLD -> Message.of("recommendations.outcome." + verdict);
            case WHOLE_UNKNOWN ->
                Message.of("recommendations.outcome.WHOLE_UNKNOWN."
                        + threshold.orElseThrow().whole());
            case ADOPTED, NOT_ADOPTED ->
                whole == 0
                        ? Message.of("recommendations.outcome.nobody")
                        : Message.of(
                                "recommendations.outcome." + verdict,
                                inFavour,
                                whole,
                                percentageWords(),
                                needed().orElseThrow());
        };
    }
}
