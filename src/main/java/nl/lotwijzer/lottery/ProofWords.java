package nl.lotwijzer.lottery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.Refusal;

/** A proof told to people who know no mathematics. */
public final class ProofWords {
    /** More rules than these make no sentence that is read. */
    private static final int MOST_RULES = 5;

    private final Texts texts;
    private final ChanceWords chances;
    private final ProofReading reading;

    public ProofWords(Texts texts, ProofReading reading) {
        this.texts = texts;
        this.chances = new ChanceWords(texts);
        this.reading = reading;
    }

    /** Returns what was proved of the lottery as a whole, in the measure of its objective. */
    public String claim() {
        Proof proof = reading.proof();
        Objective objective = proof.objective();
        String key = "lottery.claim." + objective.name().toLowerCase(Locale.ROOT);
        return switch (objective) {
            case LEXIMIN, MAXIMIN -> texts.get(key, percent(proof.bound(), RoundingMode.UP));
            case MINIMAX -> texts.get(key, percent(proof.bound(), RoundingMode.DOWN));
            case GOLDILOCKS ->
                texts.get(
                        key, decimal(proof.value(), 4, RoundingMode.UP), decimal(proof.bound(), 4, RoundingMode.DOWN));
            case NASH -> texts.get(key, decimal(above(proof), 7, RoundingMode.UP));
        };
    }

    /** By what part, in percent, the mean of the chances by multiplication could be larger at most. */
    private static Fraction above(Proof proof) {
        return proof.bound().minus(Fraction.ONE).times(100);
    }

    /** Returns who share how many seats at a level, and what follows: one sentence. */
    public String sentence(LevelShare share) {
        String most = percent(share.level().bound(), RoundingMode.UP);
        if (!share.alike()) {
            return texts.get("lottery.level.weighed", share.members(), most);
        }
        boolean whole = share.seats().denominator().bitLength() == 1;
        String seats = decimal(share.seats(), whole ? 0 : 2, RoundingMode.UP);
        String chance = whole ? share.seats().numerator() + "/" + share.members() + " = " + most : most;
        String key = share.number() == 0 ? "lottery.level.alike" : "lottery.level.alikeNext";
        return texts.get(key, share.members(), seats, chance);
    }

    /** Returns which rules hold the chances of a level back, the dearest first; empty where none does. */
    public String because(LevelShare share) {
        List<String> reasons = new ArrayList<>();
        share.rules().stream().limit(MOST_RULES).map(this::rule).forEach(reasons::add);
        int more = share.rules().size() - MOST_RULES;
        if (more > 0) {
            reasons.add(texts.get("lottery.level.more", more));
        }
        if (share.whole()) {
            reasons.add(texts.get("lottery.level.whole"));
        }
        Fraction ceiling = reading.proof().ceiling();
        if (share.ceiling() && ceiling != null) {
            reasons.add(texts.get("lottery.level.ceiling", percent(ceiling, RoundingMode.HALF_UP)));
        }
        return reasons.isEmpty() ? "" : texts.get("lottery.level.because", listed(reasons));
    }

    /** Returns what a rule asks on the side that its price speaks of. */
    public String rule(ProofReading.PricedRule priced) {
        int rule = priced.rule();
        boolean most = priced.price().signum() > 0;
        if (rule == 0) {
            return texts.get("lottery.rule.size", reading.facts().seats());
        }
        if (rule <= reading.quotas().size()) {
            LotteryQuota quota = reading.quotas().get(rule - 1);
            String key = quota.min() == quota.max()
                    ? "lottery.rule.exactly"
                    : most ? "lottery.rule.maximum" : "lottery.rule.minimum";
            return texts.get(key, quota.criterion(), quota.category(), most ? quota.max() : quota.min());
        }
        int households = rule - 1 - reading.quotas().size();
        return households < reading.facts().households().size()
                ? texts.get(
                        "lottery.rule.households", reading.facts().households().get(households))
                : texts.get("lottery.rule.cut", rule - reading.facts().rules() + 1);
    }

    /** Returns what is wrong with a proof or a table that the checker refused. */
    public static String refused(Texts texts, Refusal refusal) {
        return texts.get(
                "lottery.refusal." + refusal.reason().name().toLowerCase(Locale.ROOT), String.valueOf(refusal.at()));
    }

    private String listed(List<String> parts) {
        String all = parts.getFirst();
        for (int place = 1; place < parts.size(); place++) {
            String key = place == parts.size() - 1 ? "lottery.list.and" : "lottery.list.comma";
            all = texts.get(key, all, parts.get(place));
        }
        return all;
    }

    private String percent(Fraction chance, RoundingMode rounding) {
        return chances.percent(chance, rounding);
    }

    private String decimal(Fraction value, int digits, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(digits);
        return format.format(
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), digits, rounding));
    }
}
