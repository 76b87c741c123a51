package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is to be seated, as numbers: people 0 … n−1, rounds with their tables, categories per criterion, earlier meetings,
 * rules and weights. It knows no names, files or screens.
 */
public final class SeatingProblem {
    /** No category: the person gave no answer that is a category of the criterion. */
    public static final int NONE = -1;

    private final int people;
    private final List<Round> rounds;
    private final int[][] categories;
    private final int[] categoryCounts;
    private final int[][] met;
    private final List<SeatingRule> rules;
    private final SeatingWeights weights;

    private SeatingProblem(Builder builder) {
        this.people = builder.people;
        this.rounds = List.copyOf(builder.rounds);
        this.categories = builder.categories.toArray(int[][]::new);
        this.categoryCounts = Arrays.stream(categories)
                .mapToInt(ofCriterion -> Arrays.stream(ofCriterion).max().orElse(NONE) + 1)
                .toArray();
        this.met = Arrays.stream(builder.met).map(int[]::clone).toArray(int[][]::new);
        this.rules = List.copyOf(builder.rules);
        this.weights = builder.weights;
    }

    /** Starts a problem with this many people, 0 or more, and nothing else yet. */
    public static Builder of(int people) {
        return new Builder(people);
    }

    /** Returns the number of people, present or not. */
    public int people() {
        return people;
    }

    /** Returns the rounds in order. */
    public List<Round> rounds() {
        return rounds;
    }

    /** Returns this round. */
    public Round round(int round) {
        return rounds.get(round);
    }

    /** Returns the number of criteria on which tables are to mirror the group. */
    public int criteria() {
        return categories.length;
    }

    /** Returns the number of categories of this criterion. */
    public int categoryCount(int criterion) {
        return categoryCounts[criterion];
    }

    /** Returns the category of this person, or {@link #NONE}. */
    public int category(int criterion, int person) {
        return categories[criterion][person];
    }

    /** Returns how often these two sat at one table before the first round. */
    public int met(int one, int other) {
        return met[one][other];
    }

    /** Returns the rules in the order in which they were added. */
    public List<SeatingRule> rules() {
        return rules;
    }

    /** Returns the weights of the goals. */
    public SeatingWeights weights() {
        return weights;
    }

    /** Returns the same problem with these rules only. */
    SeatingProblem withRules(List<SeatingRule> others) {
        return with(rounds, others);
    }

    /** Returns the same problem with tables of these sizes in one round. */
    SeatingProblem withSizes(int round, int[] sizes) {
        List<Round> others = new ArrayList<>(rounds);
        others.set(round, new Round(rounds.get(round), sizes));
        return with(others, rules);
    }

    private SeatingProblem with(List<Round> otherRounds, List<SeatingRule> others) {
        Builder builder = new Builder(people).weights(weights);
        otherRounds.forEach(builder::round);
        Arrays.stream(categories).forEach(builder::criterion);
        for (int one = 0; one < people; one++) {
            builder.met[one] = met[one].clone();
        }
        others.forEach(builder::rule);
        return builder.build();
    }

    /** Collects a problem. */
    public static final class Builder {
        private final int people;
        private final List<Round> rounds = new ArrayList<>();
        private final List<int[]> categories = new ArrayList<>();
        private final int[][] met;
        private final List<SeatingRule> rules = new ArrayList<>();
        private SeatingWeights weights = SeatingWeights.USUAL;

        private Builder(int people) {
            if (people < 0) {
                throw new IllegalArgumentException("Less than nobody: " + people);
            }
            this.people = people;
            this.met = new int[people][people];
        }

        /** Adds a round at which everybody is present, with tables of these sizes. */
        public Builder round(int... sizes) {
            return round(Round.ofAll(people, sizes));
        }

        /** Adds a round. */
        public Builder round(Round round) {
            if (Arrays.stream(round.people()).anyMatch(person -> person >= people)) {
                throw new IllegalArgumentException("Somebody is present who is not among the people");
            }
            rounds.add(round);
            return this;
        }

        /** Adds a criterion: per person the category, from 0, or {@link SeatingProblem#NONE}. */
        public Builder criterion(int... categoryOf) {
            if (categoryOf.length != people || Arrays.stream(categoryOf).anyMatch(category -> category < NONE)) {
                throw new IllegalArgumentException("A category of every person is needed");
            }
            categories.add(categoryOf.clone());
            return this;
        }

        /** Says how often two different people sat at one table before, 0 or more; said again, the last counts. */
        public Builder met(int one, int other, int times) {
            if (one == other || times < 0) {
                throw new IllegalArgumentException("Nobody meets himself, or less than never");
            }
            met[one][other] = times;
            met[other][one] = times;
            return this;
        }

        /** Adds a rule. */
        public Builder rule(SeatingRule rule) {
            boolean known = rule.people().stream().allMatch(person -> person >= 0 && person < people);
            if (!known || (rule instanceof SeatingRule.Apart pair && pair.one() == pair.other())) {
                throw new IllegalArgumentException("A rule speaks of people, and keeps nobody apart from himself");
            }
            rules.add(rule);
            return this;
        }

        /** Sets the weights of the goals. */
        public Builder weights(SeatingWeights chosen) {
            weights = chosen;
            return this;
        }

        /** Returns the problem. */
        public SeatingProblem build() {
            return new SeatingProblem(this);
        }
    }
}
