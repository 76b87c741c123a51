package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.seating.Round;
import nl.lotwijzer.seating.Seating;
import nl.lotwijzer.seating.SeatingBounds;
import nl.lotwijzer.seating.SeatingProblem;
import nl.lotwijzer.seating.SeatingRule;
import nl.lotwijzer.seating.SeatingScore;
import nl.lotwijzer.seating.SeatingWeights;
import nl.lotwijzer.seating.TableSizes;

/** Rounds of sessions turned into the numbers of a {@link SeatingProblem}, and its outcome back into people and tables. */
final class SeatingInput {
    private final SeatingFacts facts;
    private final List<Sitting> sittings;
    private final List<Participant> people;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<TableRule> owners = new ArrayList<>();
    private final SeatingProblem problem;

    private SeatingInput(SeatingFacts facts, List<Sitting> sittings, List<int[]> sizes, Encounters met) {
        this.facts = facts;
        this.sittings = List.copyOf(sittings);
        List<BitSet> present = new ArrayList<>();
        this.people = number(present);
        SeatingProblem.Builder builder = SeatingProblem.of(people.size()).weights(weights(facts.goals()));
        for (int round = 0; round < sittings.size(); round++) {
            builder.round(new Round(present.get(round), sizes.get(round)));
        }
        facts.goals().criteria().forEach(criterion -> builder.criterion(categories(criterion)));
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                int times = met.times(people.get(one).id(), people.get(other).id());
                if (times > 0) {
                    builder.met(one, other, times);
                }
            }
        }
        SeatingConditions conditions = new SeatingConditions(facts, this.sittings, sizes, numbers);
        conditions.add((owner, rule) -> {
            owners.add(owner);
            builder.rule(rule);
        });
        this.problem = builder.build();
    }

    /** Returns the task of seating everybody who is expected at these rounds, of one session or of several, anew. */
    static SeatingInput fresh(SeatingFacts facts, List<Sitting> sittings) {
        List<int[]> sizes = sittings.stream()
                .map(Sitting::session)
                .map(session -> TableSizes.atMost(
                        facts.expected(session).size(), session.details().tableSize()))
                .toList();
        return new SeatingInput(
                facts, sittings, sizes, facts.encounters(sittings.getFirst().session(), beside(facts, sittings)));
    }

    /** Returns the task of which the plan of a session, with all its rounds, is an outcome. */
    static SeatingInput asSeated(SeatingFacts facts, Session session, SeatStore.Size size) {
        List<Sitting> sittings = facts.sittings(session);
        int[] seats = TableSizes.over(facts.expected(session).size(), size.tables());
        return new SeatingInput(
                facts,
                sittings,
                sittings.stream().map(sitting -> seats).toList(),
                facts.encounters(session, List.of()));
    }

    /** Returns the rounds that stay as they are in the sessions from the first to the last of these. */
    private static List<Sitting> beside(SeatingFacts facts, List<Sitting> sittings) {
        int first = sittings.getFirst().session().number();
        int last = sittings.getLast().session().number();
        return facts.sessions().stream()
                .filter(session -> session.number() >= first && session.number() <= last && !session.cancelled())
                .flatMap(session -> facts.sittings(session).stream())
                .filter(sitting -> !sittings.contains(sitting))
                .toList();
    }

    /** Gives everybody who is expected somewhere a number, and notes who is at which round. */
    private List<Participant> number(List<BitSet> present) {
        Map<Long, List<Participant>> expected = new HashMap<>();
        BitSet anywhere = new BitSet();
        Map<Long, Integer> places = new HashMap<>();
        List<Participant> all = facts.panel().participants();
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place).id(), place);
        }
        for (Sitting sitting : sittings) {
            expected.computeIfAbsent(sitting.session().id(), id -> facts.expected(sitting.session()))
                    .forEach(person -> anywhere.set(places.getOrDefault(person.id(), 0)));
        }
        List<Participant> numbered = anywhere.stream().mapToObj(all::get).toList();
        for (Participant person : numbered) {
            numbers.put(person.id(), numbers.size());
        }
        for (Sitting sitting : sittings) {
            BitSet there = new BitSet();
            expected.getOrDefault(sitting.session().id(), List.of())
                    .forEach(person -> there.set(numbers.getOrDefault(person.id(), 0)));
            present.add(there);
        }
        return numbered;
    }

    private int[] categories(String criterion) {
        List<String> names = facts.panel().categories(criterion);
        return people.stream()
                .mapToInt(person -> names.indexOf(person.category(criterion)))
                .toArray();
    }

    /** A goal that is important weighs ten times as much as usual. */
    private static SeatingWeights weights(SeatingGoals goals) {
        return new SeatingWeights(
                times(goals.mirror()) * SeatingWeights.USUAL.mirror(),
                times(goals.meet()) * SeatingWeights.USUAL.meetings());
    }

    private static int times(GoalWeight weight) {
        return switch (weight) {
            case HIGH -> 10;
            case NORMAL -> 1;
            case NONE -> 0;
        };
    }

    SeatingProblem problem() {
        return problem;
    }

    List<Sitting> sittings() {
        return sittings;
    }

    /** Returns those to be seated, in the order of their numbers. */
    List<Participant> people() {
        return people;
    }

    /** Returns the number of a participant; −1 for who is not expected. */
    int number(long participant) {
        return numbers.getOrDefault(participant, -1);
    }

    /** Returns which rule of the project asks for this rule of the problem. */
    TableRule owner(SeatingRule rule) {
        return owners.get(problem.rules().indexOf(rule));
    }

    /** Returns those for whom a rule is and who are expected. */
    List<Participant> people(TableRule rule) {
        List<Long> ids = facts.people(rule);
        return people.stream().filter(person -> ids.contains(person.id())).toList();
    }

    /** Returns the seating as it stands. */
    Seating seating() {
        int[][] tableOf = new int[sittings.size()][people.size()];
        for (int round = 0; round < tableOf.length; round++) {
            SortedMap<Long, Integer> seats = facts.seats(sittings.get(round));
            int tables = problem.round(round).tables();
            Arrays.setAll(tableOf[round], person -> {
                int table = seats.getOrDefault(people.get(person).id(), 0);
                return table > tables ? Seating.NOWHERE : table - 1;
            });
        }
        return Seating.of(tableOf);
    }

    /** Returns a score in the words of the project. */
    TablePlanScore score(SeatingScore score, SeatingBounds bounds) {
        List<String> criteria = facts.goals().criteria();
        return new TablePlanScore(
                IntStream.range(0, criteria.size())
                        .mapToObj(criterion -> {
                            SeatingScore.OnCriterion found = score.onCriteria().get(criterion);
                            return new TablePlanScore.OnCriterion(
                                    criteria.get(criterion), found.tables(), found.mirroring(), found.offShare());
                        })
                        .toList(),
                score.repeats(),
                score.meetings(),
                score.broken(),
                bounds);
    }
}
