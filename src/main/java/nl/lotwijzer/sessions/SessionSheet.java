package nl.lotwijzer.sessions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A table of an office file as sessions: which column is what, and what each row says. */
final class SessionSheet {
    /** What a column can hold, with the names that offices give it; the first match counts. */
    private enum Field {
        DATE,
        START,
        END,
        TITLE,
        PLACE,
        TABLE_SIZE,
        ROUTE,
        FORM,
        LINK,
        REMARK;

        private static final List<Field> NEEDED = List.of(DATE, START, END, TITLE);

        List<String> names() {
            return switch (this) {
                case DATE -> List.of("datum", "date", "dag", "day");
                case START ->
                    List.of("begin", "begintijd", "aanvang", "start", "starttijd", "van", "start time", "from");
                case END -> List.of("einde", "eind", "eindtijd", "tot", "end", "end time", "until", "to");
                case TITLE ->
                    List.of(
                            "titel",
                            "onderwerp",
                            "thema",
                            "naam",
                            "bijeenkomst",
                            "title",
                            "subject",
                            "topic",
                            "session");
                case PLACE -> List.of("plaats", "locatie", "place", "location", "venue");
                case TABLE_SIZE -> List.of("tafelgrootte", "plaatsen per tafel", "table size", "seats per table");
                case ROUTE -> List.of("adres", "route", "bereikbaarheid", "address", "directions");
                case FORM -> List.of("vorm", "form", "online of niet");
                case LINK -> List.of("link", "online link", "url", "vergaderlink", "meeting link");
                case REMARK -> List.of("opmerking", "opmerkingen", "toelichting", "remark", "remarks", "notes");
            };
        }
    }

    /** What a cell can say of how people come together. */
    private static final Map<String, SessionForm> FORMS = Map.of(
            "fysiek", SessionForm.ON_SITE,
            "op locatie", SessionForm.ON_SITE,
            "on site", SessionForm.ON_SITE,
            "in person", SessionForm.ON_SITE,
            "hybride", SessionForm.HYBRID,
            "hybrid", SessionForm.HYBRID,
            "online", SessionForm.ONLINE,
            "digitaal", SessionForm.ONLINE);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]00)?(?:\\s*(?:uur|u|h))?");

    /** A session that is there. */
    private record Known(long id, SessionDetails details) {}

    private final Sheet sheet;
    private final Map<Field, Column> columns;

    private SessionSheet(Sheet sheet, Map<Field, Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** @throws InputException if a needed column is missing */
    static SessionSheet of(Sheet sheet) throws InputException {
        Map<Field, Column> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            field.names().stream()
                    .map(sheet::column)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        for (Field needed : Field.NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()),
                        Message.of("sessions.import.noColumn", Message.of("sessions.import.column." + needed)));
            }
        }
        return new SessionSheet(sheet, columns);
    }

    int rowCount() {
        return sheet.rows().size();
    }

    /** Adds and changes what the rows say. */
    SessionImport into(SessionStore store) {
        List<Known> sessions = new ArrayList<>();
        store.all().forEach(session -> sessions.add(new Known(session.id(), session.details())));
        List<InputException> refused = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int known = 0;
        for (Row row : sheet.rows()) {
            try {
                LocalDate date = date(row);
                LocalTime start = time(row, Field.START);
                int at = indexOf(date, start, sessions);
                SessionDetails details =
                        read(row, date, start, at < 0 ? null : sessions.get(at).details());
                if (at < 0) {
                    sessions.add(new Known(store.insert(details), details));
                    added++;
                } else if (details.equals(sessions.get(at).details())) {
                    known++;
                } else {
                    long id = sessions.get(at).id();
                    store.update(id, details);
                    sessions.set(at, new Known(id, details));
                    changed++;
                }
            } catch (InputException e) {
                refused.add(e);
            }
        }
        return new SessionImport(added, changed, known, refused);
    }

    private SessionDetails read(Row row, LocalDate date, LocalTime start, @Nullable SessionDetails known)
            throws InputException {
        String place = cell(row, Field.PLACE);
        SessionDetails details = new SessionDetails(
                cell(row, Field.TITLE),
                date,
                start,
                time(row, Field.END),
                place.isEmpty() && known != null ? known.place() : place,
                tableSize(row, known == null ? SessionDetails.USUAL_TABLE : known.tableSize()),
                arrangements(row, known == null ? Arrangements.NONE : known.arrangements()));
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new InputException(Place.in(sheet.fileName()).row(row.number()), problem.get());
        }
        return details;
    }

    /** What is known stays where the row is silent. */
    private Arrangements arrangements(Row row, Arrangements known) throws InputException {
        return new Arrangements(
                cellOr(row, Field.ROUTE, known.route()),
                form(row, known.form()),
                cellOr(row, Field.LINK, known.link()),
                cellOr(row, Field.REMARK, known.remark()),
                known.grace());
    }

    private SessionForm form(Row row, SessionForm known) throws InputException {
        String text = cell(row, Field.FORM).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return known;
        }
        SessionForm form = FORMS.get(text);
        if (form == null) {
            throw wrong(row, Field.FORM, "sessions.import.form");
        }
        return form;
    }

    private String cellOr(Row row, Field field, String otherwise) {
        String text = cell(row, field).strip();
        return text.isEmpty() ? otherwise : text;
    }

    private LocalDate date(Row row) throws InputException {
        return DateText.read(cell(row, Field.DATE)).orElseThrow(() -> wrong(row, Field.DATE, "sessions.import.date"));
    }

    private LocalTime time(Row row, Field field) throws InputException {
        Matcher time = TIME.matcher(cell(row, field));
        if (time.matches()) {
            try {
                return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            } catch (DateTimeException e) {
                throw wrong(row, field, "sessions.import.time");
            }
        }
        throw wrong(row, field, "sessions.import.time");
    }

    private int tableSize(Row row, int usual) throws InputException {
        String text = cell(row, Field.TABLE_SIZE);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,2}")) {
            throw wrong(row, Field.TABLE_SIZE, "sessions.import.tableSize");
        }
        return Integer.parseInt(text);
    }

    private InputException wrong(Row row, Field field, String problem) {
        Column column = columns.get(field);
        Place place = column == null ? Place.in(sheet.fileName()).row(row.number()) : sheet.place(row, column);
        return new InputException(place, Message.of(problem));
    }

    private String cell(Row row, Field field) {
        Column column = columns.get(field);
        return column == null ? "" : row.cell(column.index());
    }

    private static int indexOf(LocalDate date, LocalTime start, List<Known> sessions) {
        for (int i = 0; i < sessions.size(); i++) {
            SessionDetails details = sessions.get(i).details();
            if (details.date().equals(date) && details.start().equals(start)) {
                return i;
            }
        }
        return -1;
    }
}
