package nl.lotwijzer.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/**
 * A file with the answers to a questionnaire, a row a person, and as what each of its columns is read. It is held in memory
 * only; of what is not kept nothing goes to the project.
 */
public final class Questionnaire {
    private static final int EXAMPLES = 4;

    private final Sheet sheet;
    private final List<QuestionColumn> columns;

    private Questionnaire(Sheet sheet, List<QuestionColumn> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads a CSV or Excel file and proposes as what each column is read.
     *
     * @throws InputException if the file cannot be read or holds no answers
     */
    public static Questionnaire of(Path file) throws InputException {
        Sheet sheet = SpreadsheetReader.read(file);
        if (sheet.rows().isEmpty()) {
            throw new InputException(Place.in(sheet.fileName()), Message.of("evaluation.problem.noRows"));
        }
        List<QuestionColumn> columns = new ArrayList<>();
        for (Column column : sheet.columns()) {
            List<String> cells = cells(sheet, column.index());
            columns.add(column(column, cells, ReadingProposal.of(column.name(), cells)));
        }
        return new Questionnaire(sheet, columns);
    }

    /** Returns the same file with one column read otherwise. */
    public Questionnaire with(int column, Reading reading) {
        List<QuestionColumn> changed = new ArrayList<>(columns);
        changed.set(column, column(sheet.columns().get(column), cells(sheet, column), reading));
        return new Questionnaire(sheet, changed);
    }

    private static QuestionColumn column(Column column, List<String> cells, Reading reading) {
        List<String> examples = reading == Reading.IGNORED
                ? List.of()
                : cells.stream()
                        .map(cell -> example(reading, cell))
                        .distinct()
                        .limit(EXAMPLES)
                        .toList();
        return new QuestionColumn(column.index(), column.label(), reading, cells.size(), examples);
    }

    /** A face is shown as the point it stands for, since not every font has it. */
    private static String example(Reading reading, String cell) {
        return reading == Reading.SMILEYS
                ? AnswerReader.read(reading, cell)
                        .filter(points -> !points.isEmpty())
                        .map(List::getFirst)
                        .orElse(cell)
                : AnswerReader.withoutContacts(cell);
    }

    private static List<String> cells(Sheet sheet, int column) {
        return sheet.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    public String fileName() {
        return sheet.fileName();
    }

    /** Returns the columns in the order of the file. */
    public List<QuestionColumn> columns() {
        return columns;
    }

    /** Returns the columns that are kept. */
    public List<QuestionColumn> questions() {
        return columns.stream()
                .filter(column -> column.reading() != Reading.IGNORED)
                .toList();
    }

    /** Returns the cells that cannot be read as their column is, each with its row, column and value. */
    public List<InputException> refused() {
        List<InputException> refused = new ArrayList<>();
        for (Row row : sheet.rows()) {
            for (QuestionColumn column : questions()) {
                if (AnswerReader.read(column.reading(), row.cell(column.index()))
                        .isEmpty()) {
                    refused.add(new InputException(
                            sheet.place(row, sheet.columns().get(column.index())), problem(column.reading())));
                }
            }
        }
        return refused;
    }

    private static Message problem(Reading reading) {
        return reading.worded()
                ? Message.of("evaluation.problem.word")
                : Message.of(
                        reading.halves() ? "evaluation.problem.mark" : "evaluation.problem.number",
                        reading.lowest(),
                        reading.highest());
    }

    /** Returns how many open answers hold an e-mail address or a telephone number, which is left out of them. */
    public int contacts() {
        return (int) questions().stream()
                .filter(column -> column.reading() == Reading.OPEN)
                .flatMap(column -> cells(sheet, column.index()).stream())
                .filter(AnswerReader::hasContact)
                .count();
    }

    /** Counts the answers: what the project keeps of the file. */
    Tally tally() {
        List<QuestionColumn> kept = questions();
        List<List<List<String>>> rows = sheet.rows().stream()
                .map(row -> kept.stream()
                        .map(column -> AnswerReader.read(column.reading(), row.cell(column.index()))
                                .orElse(List.of()))
                        .toList())
                .filter(answers -> answers.stream().anyMatch(one -> !one.isEmpty()))
                .toList();
        List<Tally.Question> questions = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            int place = i;
            questions.add(Tally.question(
                    kept.get(i).text(),
                    kept.get(i).reading(),
                    rows.stream().map(answers -> answers.get(place)).toList()));
        }
        return new Tally(rows.size(), refused().size(), withGroups(kept, rows, questions));
    }

    /** Adds to every scale how each group that is large enough marked it. */
    private static List<Tally.Question> withGroups(
            List<QuestionColumn> kept, List<List<List<String>>> rows, List<Tally.Question> questions) {
        List<Tally.Question> grouped = new ArrayList<>(questions);
        for (int by = 0; by < kept.size(); by++) {
            for (int of = 0; of < kept.size(); of++) {
                if (kept.get(by).reading() == Reading.BACKGROUND
                        && kept.get(of).reading().scale()) {
                    grouped.set(of, grouped.get(of).withGroups(by + 1, Tally.groups(rows, by, of)));
                }
            }
        }
        return grouped;
    }
}
