package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.DateReading;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A list of letters that came back or were refused, as a file holds it.
 *
 * @param added    what is new in it
 * @param known    how many rows say what is known already
 * @param problems the rows that cannot be read, each with its place and what to do
 */
public record ResultList(List<LetterResult> added, int known, List<Message> problems) {
    private static final Set<String> REASONS =
            Set.of("reden", "uitkomst", "status", "reason", "outcome", "retourreden", "resultaat", "result");
    private static final Set<String> DATES =
            Set.of("datum", "date", "retourdatum", "ontvangen", "ontvangenop", "gemeldop", "received");
    private static final Map<Outcome, Set<String>> WORDS = Map.of(
            Outcome.RETURNED,
            Set.of(
                    "retour",
                    "retourafzender",
                    "onbestelbaar",
                    "onbekend",
                    "adresonbekend",
                    "adresonjuist",
                    "adresbestaatniet",
                    "nietbezorgd",
                    "geweigerdaandedeur",
                    "returned",
                    "undeliverable",
                    "returntosender",
                    "unknown"),
            Outcome.MOVED,
            Set.of("verhuisd", "vertrokken", "woonthierniet", "woonthiernietmeer", "moved", "movedout"),
            Outcome.DECEASED,
            Set.of("overleden", "deceased", "dead", "died"),
            Outcome.REFUSED,
            Set.of(
                    "wilniet",
                    "wilnietmeedoen",
                    "doetnietmee",
                    "geweigerd",
                    "weigering",
                    "weigert",
                    "afgemeld",
                    "afmelding",
                    "geeninteresse",
                    "refused",
                    "refusal",
                    "declined",
                    "notinterested"));

    public ResultList {
        added = List.copyOf(added);
        problems = List.copyOf(problems);
    }

    static ResultList of(
            Sheet sheet, Outcome otherwise, LocalDate on, LetterIndex letters, Map<String, LetterResult> results)
            throws InputException {
        Column codes = column(sheet, Letters.CODES)
                .orElseThrow(() -> new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()),
                        Message.of("invitations.problem.noLetterCodes")));
        Optional<Column> reasons = column(sheet, REASONS);
        Optional<Column> dates = column(sheet, DATES);
        List<LetterResult> added = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        Map<String, Integer> rowByCode = new HashMap<>();
        int known = 0;
        for (Row row : sheet.rows()) {
            Optional<Letter> letter = letters.find(LetterCode.scanned(row.cell(codes.index())));
            String code = letter.map(Letter::code).orElse("");
            Optional<Outcome> outcome = reasons.map(column -> row.cell(column.index()))
                    .filter(text -> !text.isBlank())
                    .map(ResultList::outcome)
                    .orElse(Optional.of(otherwise));
            Optional<LocalDate> date = dates.map(column -> row.cell(column.index()))
                    .filter(text -> !text.isBlank())
                    .map(DateReading::date)
                    .orElse(Optional.of(on));
            if (letter.isEmpty()) {
                problems.add(problem(sheet, row, codes, "invitations.problem.rowUnknownCode"));
            } else if (outcome.isEmpty()) {
                problems.add(problem(sheet, row, reasons.orElseThrow(), "invitations.problem.rowUnknownReason"));
            } else if (date.isEmpty()) {
                problems.add(problem(sheet, row, dates.orElseThrow(), "invitations.problem.rowNoDate"));
            } else if (rowByCode.putIfAbsent(code, row.number()) != null) {
                problems.add(InputException.told(
                        sheet.place(row, codes), Message.of("invitations.problem.rowTwice", rowByCode.get(code))));
            } else if (says(results.get(code), outcome.get(), dates.isPresent() ? date : Optional.empty())) {
                known++;
            } else {
                added.add(new LetterResult(code, outcome.get(), date.get()));
            }
        }
        return new ResultList(added, known, problems);
    }

    private static boolean says(@Nullable LetterResult result, Outcome outcome, Optional<LocalDate> date) {
        return result != null
                && result.outcome() == outcome
                && date.map(result.notedOn()::equals).orElse(true);
    }

    /** Returns what these words of an office say became of a letter. */
    static Optional<Outcome> outcome(String words) {
        String letters = ComparedText.letters(words);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Message problem(Sheet sheet, Row row, Column column, String key) {
        return InputException.told(sheet.place(row, column), Message.of(key));
    }

    private static Optional<Column> column(Sheet sheet, Set<String> names) {
        return sheet.columns().stream()
                .filter(column -> names.contains(ComparedText.letters(column.name())))
                .findFirst();
    }
}
