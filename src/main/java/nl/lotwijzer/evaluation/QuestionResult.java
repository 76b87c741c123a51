package nl.lotwijzer.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered to one question at one session.
 *
 * @param position  its place in the questionnaire, from 1
 * @param text      as the questionnaire says it
 * @param answered  how many people answered it
 * @param counts    how often each option or mark was chosen; none for open questions
 * @param groups    for a scale, the marks of groups that are large enough
 * @param texts     for an open question, what was written, in the order of the alphabet
 */
public record QuestionResult(
        int position,
        String text,
        Reading reading,
        int answered,
        Map<String, Integer> counts,
        List<GroupScores> groups,
        List<OpenAnswer> texts) {
    public QuestionResult {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        groups = List.copyOf(groups);
        texts = List.copyOf(texts);
    }

    /** Returns whether so few people answered that nothing is shown of it; open answers are always shown. */
    public boolean tooFew() {
        return reading != Reading.OPEN && answered < SmallGroups.LEAST;
    }

    /** Returns the marks of a question on a scale that enough people answered. */
    public Optional<Scores> scores() {
        return reading.scale() && !tooFew() ? Optional.of(Scores.of(counts)) : Optional.empty();
    }

    /** Returns the options of a choice of which no number is shown, because few people chose them. */
    public Set<String> hiddenOptions() {
        return reading == Reading.CHOICE || reading == Reading.MULTIPLE ? SmallGroups.hidden(counts) : Set.of();
    }

    /** Returns the questions by which the marks can be split. */
    public List<String> backgrounds() {
        return groups.stream().map(GroupScores::background).distinct().toList();
    }

    /** Returns whether this is the same question as that, however it is numbered. */
    public boolean sameAs(QuestionResult other) {
        return QuestionText.folded(text).equals(QuestionText.folded(other.text))
                && (reading == other.reading || reading.comparable(other.reading));
    }
}
