package nl.lotwijzer.report.panel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.NewContact;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Reads a call list that came back filled in. A row without an outcome was not called and is passed over. */
public final class CallSheetReader {
    /** Without a time, a call counts as made at this one. */
    private static final LocalTime NOON = LocalTime.NOON;

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2})?(?:\\s*(?:uur|u|h))?");

    /**
     * What a file says.
     *
     * @param contacts what can be noted, in the order of the file
     * @param refused  the rows that say something that cannot be understood, each with its reason
     * @param untried  how many rows have no outcome
     */
    public record Returned(List<NewContact> contacts, List<InputException> refused, int untried) {
        public Returned {
            contacts = List.copyOf(contacts);
            refused = List.copyOf(refused);
        }
    }

    private final Map<String, Participant> participants;

    /** @param participants everybody who can be in the file */
    public CallSheetReader(List<Participant> participants) {
        this.participants = participants.stream().collect(Collectors.toMap(Participant::number, Function.identity()));
    }

    /**
     * Reads the file and notes nothing.
     *
     * @throws InputException if it cannot be read, or a column that is needed is missing
     */
    public Returned read(Path file) throws InputException {
        Sheet sheet = SpreadsheetReader.read(file);
        Map<CallColumn, Column> columns = new EnumMap<>(CallColumn.class);
        for (CallColumn column : CallColumn.values()) {
            column.in(sheet).ifPresent(found -> columns.put(column, found));
        }
        for (CallColumn needed : List.of(CallColumn.NUMBER, CallColumn.OUTCOME, CallColumn.DAY)) {
            if (!columns.containsKey(needed)) {
                throw new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()),
                        Message.of("report.calls.noColumn", Message.of("report.calls.column." + needed)));
            }
        }
        List<NewContact> contacts = new ArrayList<>();
        List<InputException> refused = new ArrayList<>();
        int untried = 0;
        for (Row row : sheet.rows()) {
            if (cell(row, columns, CallColumn.OUTCOME).isEmpty()) {
                untried++;
                continue;
            }
            try {
                contacts.add(contact(sheet, row, columns));
            } catch (InputException e) {
                refused.add(e);
            }
        }
        return new Returned(contacts, refused, untried);
    }

    private NewContact contact(Sheet sheet, Row row, Map<CallColumn, Column> columns) throws InputException {
        String number = cell(row, columns, CallColumn.NUMBER);
        Participant participant = Optional.ofNullable(participants.get(number))
                .orElseThrow(() -> refused(sheet, row, columns, CallColumn.NUMBER, "report.calls.unknownNumber"));
        Outcome outcome = outcome(cell(row, columns, CallColumn.OUTCOME))
                .orElseThrow(() -> refused(sheet, row, columns, CallColumn.OUTCOME, "report.calls.unknownOutcome"));
        LocalDate day = DateText.read(cell(row, columns, CallColumn.DAY))
                .orElseThrow(() -> refused(sheet, row, columns, CallColumn.DAY, "report.calls.noDay"));
        LocalTime time = time(sheet, row, columns, CallColumn.TIME).orElse(NOON);
        return new NewContact(
                participant.id(),
                new ContactDetails(
                        day.atTime(time),
                        Channel.PHONE,
                        cell(row, columns, CallColumn.CALLER),
                        outcome,
                        cell(row, columns, CallColumn.REMARK),
                        next(sheet, row, columns)));
    }

    private static Optional<LocalDateTime> next(Sheet sheet, Row row, Map<CallColumn, Column> columns)
            throws InputException {
        String written = cell(row, columns, CallColumn.NEXT_DAY);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = DateText.read(written)
                .orElseThrow(() -> refused(sheet, row, columns, CallColumn.NEXT_DAY, "report.calls.noDay"));
        return Optional.of(
                day.atTime(time(sheet, row, columns, CallColumn.NEXT_TIME).orElse(NOON)));
    }

    private static Optional<LocalTime> time(Sheet sheet, Row row, Map<CallColumn, Column> columns, CallColumn column)
            throws InputException {
        String written = cell(row, columns, column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(written);
        int hour = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 24;
        int minute = hour < 24 && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
        if (hour > 23 || minute > 59) {
            throw refused(sheet, row, columns, column, "report.calls.noTime");
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    /** Returns the outcome with this name in any language; capitals do not matter. */
    private static Optional<Outcome> outcome(String written) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> Arrays.stream(Language.values())
                        .anyMatch(language -> Texts.in(language)
                                .get("panel.outcome." + outcome)
                                .equalsIgnoreCase(written)))
                .findFirst();
    }

    private static String cell(Row row, Map<CallColumn, Column> columns, CallColumn column) {
        return Optional.ofNullable(columns.get(column))
                .map(found -> row.cell(found.index()).strip())
                .orElse("");
    }

    private static InputException refused(
            Sheet sheet, Row row, Map<CallColumn, Column> columns, CallColumn column, String key) {
        Place place = Optional.ofNullable(columns.get(column))
                .map(found -> sheet.place(row, found))
                .orElseGet(() -> Place.in(sheet.fileName()).row(row.number()));
        return new InputException(place, Message.of(key));
    }
}
