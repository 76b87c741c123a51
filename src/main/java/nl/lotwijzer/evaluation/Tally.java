package nl.lotwijzer.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.Sha256;

/**
 * The answers of a file, counted: what the project keeps.
 *
 * @param respondents rows in which anything was answered
 * @param refused     cells that were left out
 */
record Tally(int respondents, int refused, List<Question> questions) {
    Tally {
        questions = List.copyOf(questions);
    }

    /**
     * One question, counted.
     *
     * @param counts how often each option was chosen, by option
     * @param texts  open answers in the order of the alphabet
     * @param groups the counts of groups that are large enough, by the position of the question that divides and category
     */
    record Question(
            String text,
            Reading reading,
            int answered,
            SortedMap<String, Integer> counts,
            List<String> texts,
            List<Group> groups) {
        Question withGroups(int by, SortedMap<String, SortedMap<String, Integer>> found) {
            List<Group> all = new ArrayList<>(groups);
            found.forEach((category, counted) -> all.add(new Group(by, category, counted)));
            return new Question(text, reading, answered, counts, texts, all);
        }
    }

    /**
     * One group of a question on a scale.
     *
     * @param by the position of the question that divides the people, from 1
     */
    record Group(int by, String category, SortedMap<String, Integer> counts) {}

    /** Counts the answers to one question, a list of chosen options for each person. */
    static Question question(String text, Reading reading, List<List<String>> answers) {
        int answered = (int) answers.stream().filter(one -> !one.isEmpty()).count();
        if (reading == Reading.OPEN) {
            List<String> texts = answers.stream()
                    .flatMap(List::stream)
                    .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                    .toList();
            return new Question(text, reading, answered, new TreeMap<>(), texts, List.of());
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        answers.forEach(chosen -> chosen.forEach(option -> counts.merge(option, 1, Integer::sum)));
        if (reading == Reading.BACKGROUND) {
            counts.keySet().removeAll(SmallGroups.hidden(counts));
        }
        return new Question(text, reading, answered, counts, List.of(), List.of());
    }

    /** Counts the marks of one question for each group of another that is large enough. */
    static SortedMap<String, SortedMap<String, Integer>> groups(List<List<List<String>>> rows, int by, int of) {
        SortedMap<String, SortedMap<String, Integer>> groups = new TreeMap<>();
        for (List<List<String>> answers : rows) {
            for (String mark : answers.get(of)) {
                String category =
                        answers.get(by).isEmpty() ? "" : answers.get(by).getFirst();
                groups.computeIfAbsent(category, one -> new TreeMap<>()).merge(mark, 1, Integer::sum);
            }
        }
        SortedMap<String, Integer> sizes = new TreeMap<>();
        groups.forEach((category, counts) -> sizes.put(
                category, counts.values().stream().mapToInt(Integer::intValue).sum()));
        Set<String> hidden = SmallGroups.hidden(sizes);
        groups.keySet().removeAll(hidden);
        groups.remove("");
        return groups;
    }

    /** Returns what tells this apart from another file: SHA-256 of all that is kept. */
    String hash() {
        StringBuilder all = new StringBuilder();
        all.append(respondents).append('\n');
        for (Question question : questions) {
            all.append(question.text())
                    .append('\t')
                    .append(question.reading().name())
                    .append('\n');
            append(all, question.counts());
            question.groups().forEach(group -> {
                all.append(group.by()).append('\t').append(group.category()).append('\n');
                append(all, group.counts());
            });
            question.texts().forEach(text -> all.append(text).append('\n'));
        }
        return Sha256.hex(all.toString());
    }

    private static void append(StringBuilder all, Map<String, Integer> counts) {
        counts.forEach((option, answers) ->
                all.append(option).append('\t').append(answers).append('\n'));
    }
}
