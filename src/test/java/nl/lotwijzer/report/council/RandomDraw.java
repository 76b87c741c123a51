package nl.lotwijzer.report.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Evidence;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Optimality;

/**
 * A draw of people made up at random: from a handful for each seat to hardly more than there are seats, with one to six
 * criteria, of which some categories are rare.
 *
 * @param people the categories of each registrant, by their places
 */
record RandomDraw(List<Criterion> criteria, List<List<Integer>> people, Set<Integer> panel, int letters) {
    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    static RandomDraw of(long seed) {
        Random random = new Random(seed);
        int seats = 8 + random.nextInt(150);
        int entrants = seats
                + (random.nextInt(4) == 0 ? random.nextInt(16) : random.nextInt(1 + seats * (1 + random.nextInt(9))));
        List<double[]> shares = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            shares.add(shares(2 + random.nextInt(8), random));
        }
        List<List<Integer>> people = new ArrayList<>();
        for (int i = 0; i < entrants; i++) {
            people.add(shares.stream().map(share -> pick(share, random)).toList());
        }
        Set<Integer> panel = panel(people, shares, seats, random);
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            criteria.add(criterion(i, shares.get(i), people, panel, random));
        }
        return new RandomDraw(criteria, people, panel, random.nextInt(3) * entrants * 7);
    }

    /** Returns the same draw without one of those who were not drawn, as it would be if held again. */
    RandomDraw without(int person) {
        List<List<Integer>> others = new ArrayList<>(people);
        others.remove(person);
        Set<Integer> places = new HashSet<>();
        panel.forEach(place -> places.add(place > person ? place - 1 : place));
        return new RandomDraw(criteria, others, places, letters);
    }

    private static double[] shares(int categories, Random random) {
        double[] shares = new double[categories];
        for (int i = 0; i < categories; i++) {
            shares[i] = random.nextInt(5) == 0 ? 0.01 * random.nextDouble() : random.nextDouble();
        }
        shares[0] += 0.2;
        return shares;
    }

    private static int pick(double[] shares, Random random) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double at = random.nextDouble() * sum;
        int category = 0;
        while (category < shares.length - 1 && at >= shares[category]) {
            at -= shares[category];
            category++;
        }
        return category;
    }

    /** Draws the rare ones rather than the common ones, as quotas do. */
    private static Set<Integer> panel(List<List<Integer>> people, List<double[]> shares, int seats, Random random) {
        double[] keys = new double[people.size()];
        for (int i = 0; i < keys.length; i++) {
            double common = 1;
            for (int j = 0; j < shares.size(); j++) {
                common *= Math.sqrt(shares.get(j)[people.get(i).get(j)] + 0.05);
            }
            keys[i] = -Math.log(1 - random.nextDouble()) * common;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> keys[i]));
        return new HashSet<>(order.subList(0, seats));
    }

    private static Criterion criterion(
            int place, double[] shares, List<List<Integer>> people, Set<Integer> panel, Random random) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            int category = i;
            int drawn = (int) panel.stream()
                    .filter(person -> people.get(person).get(place) == category)
                    .count();
            categories.add(new Category(
                    i,
                    "Groep " + i,
                    Math.round(shares[i] * 10_000),
                    Math.max(0, drawn - random.nextInt(3)),
                    drawn + random.nextInt(2),
                    null,
                    false));
        }
        return new Criterion(place, "Kenmerk " + place, categories);
    }

    DrawNumbers numbers() {
        return DrawNumbers.of(lottery(), criteria);
    }

    /** Returns the pages as they are published before the draw. */
    List<Page> pagesBefore() {
        Disclosed disclosed = new Disclosed(DrawNumbers.before(panel.size(), criteria), false);
        return List.of(
                new DrawPage(Optional.empty(), disclosed, TEXTS).page(), new MirrorPage(disclosed, TEXTS).page());
    }

    /** Returns the pages as they are published after the draw. */
    List<Page> pages(Disclosed disclosed) {
        DrawPage.Drawn drawn = new DrawPage.Drawn(
                lottery(),
                Optional.of(LocalDate.of(2026, 3, 14)),
                Optional.empty(),
                letters,
                Optional.empty(),
                Optional.empty());
        return List.of(
                new DrawPage(Optional.of(drawn), disclosed, TEXTS).page(), new MirrorPage(disclosed, TEXTS).page());
    }

    Lottery lottery() {
        Map<List<Integer>, Integer> members = new LinkedHashMap<>();
        people.forEach(person -> members.merge(person, 1, Integer::sum));
        List<List<Integer>> kinds = List.copyOf(members.keySet());
        List<LotteryType> types = new ArrayList<>();
        for (List<Integer> kind : kinds) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < kind.size(); i++) {
                names.add(criteria.get(i).categories().get(kind.get(i)).name());
            }
            types.add(new LotteryType(
                    types.size(), "T" + types.size(), names, null, members.get(kind), Fraction.ONE, Fraction.ONE));
        }
        List<Entrant> entrants = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            entrants.add(new Entrant(
                    i + 1, "R%04d".formatted(i + 1), kinds.indexOf(people.get(i)), null, panel.contains(i)));
        }
        Fraction smallest = smallest();
        return new Lottery(
                1,
                LotteryState.DRAWN,
                Instant.EPOCH,
                panel.size(),
                1000,
                false,
                smallest,
                smallest,
                LotteryQuota.of(criteria),
                types,
                entrants,
                Optional.of(new Drawing("zaad", Seed.ofText("zaad"), 7, Instant.EPOCH)),
                new Evidence(Goal.LEXIMIN, Optimality.ATTAINED, List.of(), true));
    }

    /** Returns the largest smallest chance that the quotas allow: it tells most of how many there are. */
    private Fraction smallest() {
        Fraction smallest = Fraction.of(panel.size(), people.size());
        for (int i = 0; i < criteria.size(); i++) {
            int place = i;
            for (Category category : criteria.get(i).categories()) {
                int number = (int) category.id();
                long there = people.stream()
                        .filter(person -> person.get(place) == number)
                        .count();
                Fraction chance = there == 0 ? Fraction.ONE : Fraction.of(category.max(), there);
                if (chance.signum() > 0 && chance.compareTo(smallest) < 0) {
                    smallest = chance;
                }
            }
        }
        return smallest;
    }
}
