package nl.lotwijzer.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;

/**
 * LEXIMIN by the book, for pools so small that all panels can be listed: persons, not types; exact, and without any of
 * the program's own arithmetic.
 *
 * <p>With a weight λ per panel and a step z_l ≥ 0 per level, every person i that fits a panel has
 * Σ λ_P [i in P] − Σ_{l up to the level of i} z_l − s_i = 0. Level after level z_l is maximised, and what would lower it
 * is forbidden from then on: columns whose reduced cost is not 0. The persons whose s_i is forbidden are settled. The
 * tableau holds whole numbers over a common denominator (Edmonds 1967).
 */
final class BruteForce {

    private final List<boolean[]> panels = new ArrayList<>();
    private final Fraction[] chances;

    BruteForce(int[][] categories, int[] households, SelectionRules rules) {
        choose(categories, households, rules, new boolean[categories.length], 0, 0);
        chances = new Fraction[categories.length];
        Arrays.fill(chances, Fraction.ZERO);
        if (!panels.isEmpty()) {
            leximin();
        }
    }

    private BruteForce(List<boolean[]> panels, int persons) {
        this.panels.addAll(panels);
        chances = new Fraction[persons];
        Arrays.fill(chances, Fraction.ZERO);
        leximin();
    }

    /** The smallest chance that the best lottery leaves anybody who fits a panel. */
    Fraction smallest() {
        return IntStream.range(0, chances.length)
                .filter(this::fits)
                .mapToObj(this::chance)
                .min(Fraction::compareTo)
                .orElseThrow();
    }

    /** The least that the largest chance can be: to leave people out is a lottery too, over all but the panel. */
    Fraction leastLargest() {
        for (int person = 0; person < chances.length; person++) {
            int one = person;
            if (panels.stream().allMatch(panel -> panel[one])) {
                return Fraction.ONE;
            }
        }
        List<boolean[]> others = panels.stream()
                .map(panel -> {
                    boolean[] rest = new boolean[panel.length];
                    for (int person = 0; person < rest.length; person++) {
                        rest[person] = fits(person) && !panel[person];
                    }
                    return rest;
                })
                .toList();
        return Fraction.ONE.minus(new BruteForce(others, chances.length).smallest());
    }

    /** Whether a person fits a lawful panel. */
    boolean fits(int person) {
        return panels.stream().anyMatch(panel -> panel[person]);
    }

    /** All lawful panels. */
    List<boolean[]> panels() {
        return panels;
    }

    /** The LEXIMIN chance of a person. */
    Fraction chance(int person) {
        return chances[person];
    }

    private void choose(
            int[][] categories, int[] households, SelectionRules rules, boolean[] panel, int person, int chosen) {
        if (chosen == rules.panelSize()) {
            if (isLawful(categories, households, rules, panel)) {
                panels.add(panel.clone());
            }
            return;
        }
        if (person < panel.length) {
            panel[person] = true;
            choose(categories, households, rules, panel, person + 1, chosen + 1);
            panel[person] = false;
            choose(categories, households, rules, panel, person + 1, chosen);
        }
    }

    private static boolean isLawful(int[][] categories, int[] households, SelectionRules rules, boolean[] panel) {
        for (Quota quota : rules.quotas()) {
            int seats = 0;
            for (int i = 0; i < panel.length; i++) {
                seats += panel[i] && categories[i][quota.criterion()] == quota.category() ? 1 : 0;
            }
            if (seats < quota.min() || seats > quota.max()) {
                return false;
            }
        }
        for (int i = 0; i < panel.length; i++) {
            for (int j = 0; j < i; j++) {
                if (panel[i] && panel[j] && households[i] >= 0 && households[i] == households[j]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void leximin() {
        int[] persons = IntStream.range(0, chances.length)
                .filter(person -> panels.stream().anyMatch(panel -> panel[person]))
                .toArray();
        WholeTableau tableau = new WholeTableau(persons.length + 1, panels.size() + persons.length);
        int last = persons.length;
        for (int p = 0; p < panels.size(); p++) {
            for (int i = 0; i < persons.length; i++) {
                tableau.put(i, p, panels.get(p)[persons[i]] ? -1 : 0);
            }
            tableau.put(last, p, 1);
        }
        for (int i = 0; i < persons.length; i++) {
            // rows are multiplied by −1, so that the slack can start in the basis
            tableau.put(i, panels.size() + i, 1);
            tableau.start(i, panels.size() + i);
        }
        tableau.right(last, 1);
        tableau.enter(last, 0);
        boolean[] settled = new boolean[persons.length];
        List<Integer> steps = new ArrayList<>();
        while (IntStream.range(0, settled.length).anyMatch(i -> !settled[i])) {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < settled.length; i++) {
                if (!settled[i]) {
                    open.add(panels.size() + i);
                }
            }
            steps.add(tableau.addSumOf(open));
            boolean[] forbidden = tableau.maximise(steps.getLast());
            for (int i = 0; i < settled.length; i++) {
                if (!settled[i] && forbidden[panels.size() + i]) {
                    settled[i] = true;
                    chances[persons[i]] = steps.stream().map(tableau::value).reduce(Fraction.ZERO, Fraction::plus);
                }
            }
        }
    }
}
