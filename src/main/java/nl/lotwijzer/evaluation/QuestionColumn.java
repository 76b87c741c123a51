package nl.lotwijzer.evaluation;

import java.util.List;

/**
 * A column of a questionnaire.
 *
 * @param index    its place in the file, counted from 0
 * @param text     what the header says, or its letter
 * @param reading  as what it is read
 * @param filled   how many cells are not blank
 * @param examples the first different cells; none where the column is not kept
 */
public record QuestionColumn(int index, String text, Reading reading, int filled, List<String> examples) {
    public QuestionColumn {
        examples = List.copyOf(examples);
    }
}
