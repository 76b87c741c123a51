package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.FoundValue.Likeness;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * The values in the column of a criterion.
 *
 * @param categories what the criterion is known to have; none if nobody said so yet
 * @param values     what the file holds, the most frequent first; none if they are too many to be categories
 * @param blank      how many rows hold nothing
 * @param different  how many different values there are
 */
public record AnswerColumn(
        String criterion, List<String> categories, List<FoundValue> values, int blank, int different) {
    /** The most different values of which a list is made. */
    public static final int MOST_VALUES = 200;

    private static final int FEWEST_LETTERS = 4;

    public AnswerColumn {
        categories = List.copyOf(categories);
        values = List.copyOf(values);
    }

    /**
     * Returns the columns of criteria in this sheet with their values.
     *
     * @param categories the known categories by criterion, of which capitals do not matter
     */
    public static List<AnswerColumn> in(Sheet sheet, ColumnMapping mapping, Map<String, List<String>> categories) {
        List<AnswerColumn> columns = new ArrayList<>();
        for (int i = 0; i < mapping.uses().size(); i++) {
            if (mapping.uses().get(i) instanceof ColumnUse.Answer answer) {
                columns.add(of(sheet, i, answer.criterion(), mapping.values(), known(categories, answer.criterion())));
            }
        }
        return columns;
    }

    /** Returns the mapping in which every proposal that is certain is followed, beside what it says already. */
    public static ValueMapping certain(List<AnswerColumn> columns, ValueMapping mapping) {
        ValueMapping followed = mapping;
        for (AnswerColumn column : columns) {
            for (FoundValue value : column.values()) {
                if (value.certain()
                        && !value.category().equals(value.text())
                        && mapping.categoryOf(column.criterion(), value.text()).isEmpty()) {
                    followed = followed.with(column.criterion(), value.text(), value.category());
                }
            }
        }
        return followed;
    }

    private static List<String> known(Map<String, List<String>> categories, String criterion) {
        return categories.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(criterion))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    private static AnswerColumn of(
            Sheet sheet, int column, String criterion, ValueMapping mapping, List<String> categories) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        int blank = 0;
        for (Row row : sheet.rows()) {
            String text = row.cell(column);
            if (text.isEmpty()) {
                blank++;
            } else {
                String folded = ValueMapping.folded(text);
                rows.merge(folded, 1, Integer::sum);
                texts.putIfAbsent(folded, ComparedText.spaces(text));
            }
        }
        if (rows.size() > MOST_VALUES) {
            return new AnswerColumn(criterion, categories, List.of(), blank, rows.size());
        }
        List<String> targets =
                categories.isEmpty() ? wordsAmong(texts.values().stream().toList(), rows) : categories;
        List<FoundValue> values = rows.entrySet().stream()
                .map(entry ->
                        value(texts.getOrDefault(entry.getKey(), ""), entry.getValue(), criterion, mapping, targets))
                .sorted(Comparator.comparingInt(FoundValue::rows).reversed().thenComparing(FoundValue::text))
                .toList();
        return new AnswerColumn(criterion, categories, values, blank, rows.size());
    }

    /** Without categories the file's own most frequent spellings of three letters and more serve as such. */
    private static List<String> wordsAmong(List<String> texts, Map<String, Integer> rows) {
        List<String> words = new ArrayList<>();
        texts.stream()
                .filter(text -> ComparedText.letters(text).length() > 2 && !Synonyms.noAnswer(text))
                .sorted(Comparator.comparingInt((String text) -> -rows.getOrDefault(ValueMapping.folded(text), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(text -> {
                    boolean known = words.stream().anyMatch(word -> signed(word).equals(signed(text)))
                            || Synonyms.among(words, text).isPresent();
                    if (!known) {
                        words.add(text);
                    }
                });
        return words;
    }

    private static FoundValue value(
            String text, int rows, String criterion, ValueMapping mapping, List<String> targets) {
        Optional<String> remembered = mapping.categoryOf(criterion, text);
        if (remembered.isPresent()) {
            return new FoundValue(text, rows, remembered.get(), Likeness.REMEMBERED);
        }
        Optional<String> same =
                only(targets.stream().filter(target -> signed(target).equals(signed(text))));
        if (same.isPresent()) {
            return new FoundValue(text, rows, same.get(), Likeness.SAME);
        }
        Optional<String> synonym = Synonyms.among(targets, text);
        if (synonym.isPresent()) {
            return new FoundValue(text, rows, synonym.get(), Likeness.SYNONYM);
        }
        if (Synonyms.noAnswer(text)) {
            return new FoundValue(text, rows, "", Likeness.SYNONYM);
        }
        return only(targets.stream().filter(target -> near(target, text)))
                .map(target -> new FoundValue(text, rows, target, Likeness.NEAR))
                .orElseGet(() -> new FoundValue(text, rows, text, Likeness.UNKNOWN));
    }

    private static Optional<String> only(Stream<String> targets) {
        List<String> found = targets.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Letters and digits, with the signs that make 65+ another age than 65 and &lt;25 another than 25. */
    private static String signed(String text) {
        String letters = ComparedText.letters(text);
        return letters
                + (text.contains("+") ? "+" : "")
                + (text.contains("<") ? "<" : "")
                + (text.contains(">") ? ">" : "");
    }

    /** Whether one letter in five at most is wrong, lacking, too many or in the place of its neighbour. */
    private static boolean near(String one, String other) {
        String from = ComparedText.letters(one);
        String to = ComparedText.letters(other);
        int length = Math.max(from.length(), to.length());
        boolean digits = (from + to).chars().anyMatch(Character::isDigit);
        return !digits && length >= FEWEST_LETTERS && Spelling.corrections(from, to) <= Math.max(1, length / 5);
    }
}
