package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** A table of an office file as facilitators: which column is what, and what each row says. */
final class FacilitatorSheet {
    /** What a column can hold, with the names that offices give it; the first match counts. */
    private enum Field {
        NAME,
        FIRST_NAME,
        INFIX,
        LAST_NAME,
        EMAIL,
        PHONE,
        EXPERIENCE,
        LANGUAGES,
        TRAINING,
        AVAILABLE,
        INTERESTS,
        NOTES;

        List<String> names() {
            return switch (this) {
                case NAME -> List.of("naam", "name", "begeleider", "gespreksbegeleider", "facilitator");
                case FIRST_NAME -> List.of("voornaam", "first name", "firstname");
                case INFIX -> List.of("tussenvoegsel", "tussenvoegsels", "infix");
                case LAST_NAME -> List.of("achternaam", "last name", "lastname", "surname");
                case EMAIL -> List.of("e-mail", "email", "e-mailadres", "emailadres", "mail", "e-mail address");
                case PHONE ->
                    List.of("telefoon", "telefoonnummer", "mobiel", "tel", "tel.", "phone", "phone number", "mobile");
                case EXPERIENCE -> List.of("ervaring", "ervaring als gespreksleider", "experience");
                case LANGUAGES -> List.of("talen", "taal", "languages", "language");
                case TRAINING -> List.of("training", "trainingen", "opleiding", "training gevolgd", "trainings");
                case AVAILABLE ->
                    List.of("beschikbaar", "beschikbaarheid", "beschikbaar op", "available", "availability");
                case INTERESTS -> List.of("belangen", "belang", "interests", "interest", "declared interests");
                case NOTES -> List.of("opmerkingen", "opmerking", "notities", "notitie", "notes", "note", "remarks");
            };
        }
    }

    private final Sheet sheet;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);

    private FacilitatorSheet(Sheet sheet) {
        this.sheet = sheet;
        for (Field field : Field.values()) {
            field.names().stream()
                    .map(sheet::column)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
    }

    /** @throws InputException if no column holds names */
    static FacilitatorSheet of(Sheet sheet) throws InputException {
        FacilitatorSheet result = new FacilitatorSheet(sheet);
        if (!result.columns.containsKey(Field.NAME) && !result.columns.containsKey(Field.LAST_NAME)) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("facilitators.import.noName"));
        }
        return result;
    }

    int rowCount() {
        return sheet.rows().size();
    }

    /** Adds and changes what the rows say. */
    FacilitatorImport into(FacilitatorStore store) {
        List<Facilitator> pool = new ArrayList<>(store.all());
        List<InputException> refused = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int known = 0;
        for (Row row : sheet.rows()) {
            try {
                FacilitatorDetails details = read(row);
                int at = indexOf(details, pool);
                if (at < 0) {
                    pool.add(new Facilitator(store.insert(details), details));
                    added++;
                    continue;
                }
                FacilitatorDetails merged = merged(pool.get(at).details(), details);
                if (merged.equals(pool.get(at).details())) {
                    known++;
                } else {
                    store.update(pool.get(at).id(), merged);
                    pool.set(at, new Facilitator(pool.get(at).id(), merged));
                    changed++;
                }
            } catch (InputException e) {
                refused.add(e);
            }
        }
        return new FacilitatorImport(added, changed, known, refused);
    }

    private FacilitatorDetails read(Row row) throws InputException {
        FacilitatorDetails details = new FacilitatorDetails(
                nameIn(row),
                cell(row, Field.EMAIL),
                cell(row, Field.PHONE),
                cell(row, Field.EXPERIENCE),
                FacilitatorDetails.languagesIn(cell(row, Field.LANGUAGES)),
                cell(row, Field.TRAINING),
                daysIn(row),
                cell(row, Field.INTERESTS),
                cell(row, Field.NOTES));
        Optional<Message> problem = FacilitatorRules.problem(details);
        if (problem.isPresent()) {
            throw new InputException(placeOf(row, details), problem.get());
        }
        return details;
    }

    private Place placeOf(Row row, FacilitatorDetails details) {
        Column email = columns.get(Field.EMAIL);
        return !details.name().isEmpty() && email != null
                ? sheet.place(row, email)
                : Place.in(sheet.fileName()).row(row.number());
    }

    private String nameIn(Row row) {
        String name = cell(row, Field.NAME);
        return name.isEmpty()
                ? String.join(" ", cell(row, Field.FIRST_NAME), cell(row, Field.INFIX), cell(row, Field.LAST_NAME))
                : name;
    }

    private List<LocalDate> daysIn(Row row) throws InputException {
        Column column = columns.get(Field.AVAILABLE);
        if (column == null) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (String text : row.cell(column.index()).split("[,;]", -1)) {
            if (!text.isBlank()) {
                days.add(DateText.read(text)
                        .orElseThrow(() -> new InputException(
                                sheet.place(row, column), Message.of("facilitators.import.days", text.strip()))));
            }
        }
        return days;
    }

    private String cell(Row row, Field field) {
        Column column = columns.get(field);
        return column == null ? "" : row.cell(column.index());
    }

    private static int indexOf(FacilitatorDetails details, List<Facilitator> pool) {
        for (int i = 0; i < pool.size(); i++) {
            if (FacilitatorRules.same(details, pool.get(i).details())) {
                return i;
            }
        }
        return -1;
    }

    /** What the file knows goes before what was known; what it leaves blank is kept. */
    private static FacilitatorDetails merged(FacilitatorDetails old, FacilitatorDetails read) {
        return new FacilitatorDetails(
                read.name(),
                or(read.email(), old.email()),
                or(read.phone(), old.phone()),
                or(read.experience(), old.experience()),
                read.languages().isEmpty() ? old.languages() : read.languages(),
                or(read.training(), old.training()),
                read.available().isEmpty() ? old.available() : read.available(),
                or(read.interests(), old.interests()),
                or(read.notes(), old.notes()));
    }

    private static String or(String read, String old) {
        return read.isEmpty() ? old : read;
    }
}
