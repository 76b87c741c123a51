package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.SelectionRules;

/**
 * All that decides who can be drawn, put together: who takes part, who does not and why, and the rules.
 *
 * @param seats         the number of seats in the panel, 1 or more
 * @param householdRule whether at most one member of a household may be drawn
 * @param criteria      with their quotas
 * @param members       those who take part, in the order in which they were given; their place here is their place in
 *                      the {@link #pool()}
 * @param leftOut       those who cannot take part, in the order in which they were given
 */
public record SelectionInput(
        int seats, boolean householdRule, List<Criterion> criteria, List<Member> members, List<LeftOut> leftOut) {
    private static final int NO_HOUSEHOLD = -1;

    /**
     * Somebody who takes part.
     *
     * @param candidate  who it is
     * @param categories the place of the category on each criterion, from 0
     */
    public record Member(Candidate candidate, List<Integer> categories) {
        public Member {
            categories = List.copyOf(categories);
        }
    }

    /**
     * Somebody who cannot take part.
     *
     * @param candidate  who it is
     * @param mismatches the answers for which there is no category; at least one
     */
    public record LeftOut(Candidate candidate, List<Matching.Mismatch> mismatches) {
        public LeftOut {
            mismatches = List.copyOf(mismatches);
        }

        /** Returns why, a message for each criterion that is in the way. */
        public List<Message> reasons() {
            return mismatches.stream().map(Matching.Mismatch::told).toList();
        }
    }

    public SelectionInput {
        criteria = List.copyOf(criteria);
        members = List.copyOf(members);
        leftOut = List.copyOf(leftOut);
    }

    /** Matches everybody's answers with the categories. */
    public static SelectionInput of(
            int seats, boolean householdRule, List<Criterion> criteria, List<Candidate> candidates) {
        Matching matching = new Matching(criteria);
        List<Member> members = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Matching.Match match = matching.of(candidate.answers());
            if (match.complete()) {
                members.add(new Member(candidate, match.categories()));
            } else {
                leftOut.add(new LeftOut(candidate, match.mismatches()));
            }
        }
        return new SelectionInput(seats, householdRule, criteria, members, leftOut);
    }

    /**
     * Returns those of {@link #leftOut()} about whom something is to be done: all but who gave no answer where it was decided
     * that they are not in the draw.
     */
    public List<LeftOut> toComplete() {
        Set<String> settled = criteria.stream()
                .filter(criterion -> criterion.terms().noAnswer() == NoAnswer.LEFT_OUT)
                .map(Criterion::name)
                .collect(Collectors.toSet());
        return leftOut.stream()
                .filter(left -> left.mismatches().stream()
                        .noneMatch(mismatch -> mismatch.unanswered() && settled.contains(mismatch.criterion())))
                .toList();
    }

    /** Returns how many of those who take part have each category of a criterion, by their places. */
    public List<Integer> supply(int criterion) {
        int[] counts = new int[criteria.get(criterion).categories().size()];
        members.forEach(member -> counts[member.categories().get(criterion)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    /** Returns how many of those who take part live with somebody else who does. */
    public int sharingHousehold() {
        Map<String, Integer> sizes = new HashMap<>();
        members.stream()
                .map(member -> member.candidate().household())
                .filter(household -> !household.isEmpty())
                .forEach(household -> sizes.merge(household, 1, Integer::sum));
        return sizes.values().stream()
                .filter(size -> size > 1)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Returns those who take part as the selection knows them. */
    public Pool pool() {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] categories = new int[members.size()][];
        int[] households = new int[members.size()];
        for (int place = 0; place < categories.length; place++) {
            Member member = members.get(place);
            categories[place] =
                    member.categories().stream().mapToInt(Integer::intValue).toArray();
            String household = member.candidate().household();
            households[place] = !householdRule || household.isEmpty()
                    ? NO_HOUSEHOLD
                    : numbers.computeIfAbsent(household, _ -> numbers.size());
        }
        return Pool.of(categories, households);
    }

    /** Returns the seats and the quotas as the selection knows them. */
    public SelectionRules rules() {
        List<Quota> quotas = new ArrayList<>();
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            List<Category> categories = criteria.get(criterion).categories();
            for (int category = 0; category < categories.size(); category++) {
                quotas.add(new Quota(
                        criterion,
                        category,
                        categories.get(category).min(),
                        categories.get(category).max()));
            }
        }
        return new SelectionRules(seats, quotas);
    }
}
