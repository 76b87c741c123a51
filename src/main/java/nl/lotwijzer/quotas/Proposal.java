package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A criterion that could be, made from what registrants answered to one question.
 *
 * @param criterion the question
 * @param answers   the different answers, as a reader would order them
 */
public record Proposal(String criterion, List<Answer> answers) {
    private static final int MOST_CATEGORIES = 25;

    /**
     * An answer, differences of spelling folded together.
     *
     * @param text  as most people wrote it
     * @param count how many people gave it
     */
    public record Answer(String text, int count) {}

    public Proposal {
        answers = List.copyOf(answers);
    }

    /**
     * Proposes a criterion for each question that has 2 to 25 different answers and that is none of the existing ones.
     * Answers that are blank do not count.
     *
     * @param everybody each registrant's answers under their questions
     * @param existing  the criteria that are there already
     */
    public static List<Proposal> from(Collection<Map<String, String>> everybody, List<Criterion> existing) {
        List<Folded> known = existing.stream().map(one -> Folded.of(one.name())).toList();
        SequencedMap<Folded, String> questions = new LinkedHashMap<>();
        everybody.forEach(answers -> answers.keySet()
                .forEach(question -> questions.putIfAbsent(Folded.of(question), Folded.tidy(question))));
        List<Proposal> proposals = new ArrayList<>();
        questions.forEach((folded, question) -> {
            List<Answer> answers = answers(everybody, folded);
            if (!folded.isBlank()
                    && !known.contains(folded)
                    && answers.size() > 1
                    && answers.size() <= MOST_CATEGORIES) {
                proposals.add(new Proposal(question, answers));
            }
        });
        return proposals;
    }

    private static List<Answer> answers(Collection<Map<String, String>> everybody, Folded question) {
        Map<Folded, Map<String, Integer>> spellings = new TreeMap<>();
        for (Map<String, String> answers : everybody) {
            answers.forEach((asked, answer) -> {
                Folded folded = Folded.of(answer);
                if (!folded.isBlank() && Folded.of(asked).equals(question)) {
                    spellings.computeIfAbsent(folded, _ -> new TreeMap<>()).merge(Folded.tidy(answer), 1, Integer::sum);
                }
            });
        }
        return spellings.values().stream()
                .map(Proposal::answer)
                .sorted(Comparator.comparing(Answer::text, NaturalOrder.ORDER))
                .toList();
    }

    private static Answer answer(Map<String, Integer> spellings) {
        String usual = spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return new Answer(
                usual, spellings.values().stream().mapToInt(Integer::intValue).sum());
    }
}
