package nl.lotwijzer.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marks on a scale and how often each was given. Sums are exact; only what is shown is rounded.
 *
 * @param counts how often each mark was given, from low to high; no mark without answers
 */
public record Scores(SortedMap<BigDecimal, Integer> counts) {
    public Scores {
        counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Reads counts as they are kept, each mark written as {@code 4} or {@code 7.5}. */
    static Scores of(Map<String, Integer> counts) {
        TreeMap<BigDecimal, Integer> marks = new TreeMap<>();
        counts.forEach((mark, answers) -> marks.merge(new BigDecimal(mark), answers, Integer::sum));
        return new Scores(marks);
    }

    /** Returns how many marks there are. */
    public int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private BigDecimal sum() {
        return counts.entrySet().stream()
                .map(mark -> mark.getKey().multiply(BigDecimal.valueOf(mark.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the average, calculated exactly and rounded half up to this many decimals.
     *
     * @throws IllegalStateException if there are no answers
     */
    public BigDecimal average(int decimals) {
        needAnswers();
        return sum().divide(BigDecimal.valueOf(answers()), decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns the middle mark, or, of an even number of answers, what lies halfway between the middle two.
     *
     * @throws IllegalStateException if there are no answers
     */
    public BigDecimal median() {
        needAnswers();
        int answers = answers();
        BigDecimal lower = mark((answers + 1) / 2);
        BigDecimal upper = mark(answers / 2 + 1);
        BigDecimal half = lower.add(upper).divide(BigDecimal.TWO).stripTrailingZeros();
        return half.scale() < 0 ? half.setScale(0) : half;
    }

    /** Returns the n-th mark from below, counted from 1. */
    private BigDecimal mark(int n) {
        int passed = 0;
        for (Map.Entry<BigDecimal, Integer> mark : counts.entrySet()) {
            passed += mark.getValue();
            if (passed >= n) {
                return mark.getKey();
            }
        }
        throw new IllegalArgumentException("There is no answer number " + n);
    }

    /** Returns how often this whole mark was given; a half counts for the mark above it. */
    public int around(int mark) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().setScale(0, RoundingMode.HALF_UP).intValueExact() == mark)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void needAnswers() {
        if (counts.isEmpty()) {
            throw new IllegalStateException("Nobody gave a mark");
        }
    }
}
