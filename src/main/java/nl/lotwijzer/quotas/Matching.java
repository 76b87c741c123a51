package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.lotwijzer.language.Message;

/** Finds the category that each answer of a person names: white space, capitals and spelling of accents aside. */
public final class Matching {
    /** A category that somebody belongs to has a place from 0; this stands where no category was found. */
    public static final int NONE = -1;

    private static final int REMEMBERED = 10_000;

    private final List<Criterion> criteria;
    private final List<Map<Folded, Integer>> places = new ArrayList<>();
    private final List<Folded> names;

    /** Tens of thousands of people give the same few answers. */
    private final Map<String, Folded> folded = new ConcurrentHashMap<>();

    /**
     * What was found for one person.
     *
     * @param categories for each criterion the place of the category, or {@link #NONE}
     * @param mismatches the answers that name no category, in the order of the criteria
     */
    public record Match(List<Integer> categories, List<Mismatch> mismatches) {
        public Match {
            categories = List.copyOf(categories);
            mismatches = List.copyOf(mismatches);
        }

        /** Returns whether there is a category for every criterion. */
        public boolean complete() {
            return mismatches.isEmpty();
        }
    }

    /**
     * An answer that names no category.
     *
     * @param criterion the name of the criterion
     * @param answer    the answer with its white space tidied; empty if the question was left open
     */
    public record Mismatch(String criterion, String answer) {
        /** Returns whether no answer was given, in so many words or none. */
        public boolean unanswered() {
            return NoAnswer.isNone(answer);
        }

        /** Returns what to say of it. */
        public Message told() {
            return answer.isEmpty()
                    ? Message.of("quotas.mismatch.blank", criterion)
                    : Message.of("quotas.mismatch.unknown", criterion, answer);
        }
    }

    public Matching(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        names = criteria.stream().map(criterion -> Folded.of(criterion.name())).toList();
        for (Criterion criterion : criteria) {
            Map<Folded, Integer> placeOf = new HashMap<>();
            for (int place = 0; place < criterion.categories().size(); place++) {
                placeOf.putIfAbsent(Folded.of(criterion.categories().get(place).name()), place);
            }
            places.add(placeOf);
        }
    }

    /**
     * Returns the category of a person on each criterion.
     *
     * @param answers by the name of the criterion
     */
    public Match of(Map<String, String> answers) {
        Map<Folded, String> answerTo = new TreeMap<>();
        answers.forEach((question, answer) ->
                answerTo.merge(folded(question), answer, (first, second) -> first.isBlank() ? second : first));
        List<Integer> categories = new ArrayList<>();
        List<Mismatch> mismatches = new ArrayList<>();
        for (int number = 0; number < criteria.size(); number++) {
            String name = criteria.get(number).name();
            String answer = answerTo.getOrDefault(names.get(number), "");
            int place = places.get(number).getOrDefault(folded(answer), NONE);
            if (place == NONE && NoAnswer.isNone(answer)) {
                place = criteria.get(number).unanswered().orElse(NONE);
            }
            categories.add(place);
            if (place == NONE) {
                mismatches.add(new Mismatch(name, Folded.tidy(answer)));
            }
        }
        return new Match(categories, mismatches);
    }

    /** What is typed freely is not remembered without end. */
    private Folded folded(String typed) {
        return folded.size() < REMEMBERED ? folded.computeIfAbsent(typed, Folded::of) : Folded.of(typed);
    }
}
