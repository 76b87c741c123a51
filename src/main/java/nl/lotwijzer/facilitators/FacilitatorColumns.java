package nl.lotwijzer.facilitators;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** Which column of an office file holds what of a facilitator. */
final class FacilitatorColumns {
    /** What a column can hold, with the names that offices give it; the first match counts. */
    enum Field {
        NAME,
        FIRST_NAME,
        INFIX,
        LAST_NAME,
        EMAIL,
        PHONE,
        EXPERIENCE,
        YEARS,
        LEVEL,
        LANGUAGES,
        TRAINING,
        PREFERENCES,
        AVAILABLE,
        IF_NEED_BE,
        CANNOT,
        MOST_SESSIONS,
        DISTANCE,
        PER_KILOMETRE,
        FEE,
        FEE_UNIT,
        INTERESTS,
        DECLARED,
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
                case YEARS -> List.of("jaren ervaring", "aantal jaren", "jaren", "years", "years of experience");
                case LEVEL -> List.of("niveau", "level", "ervaren");
                case LANGUAGES -> List.of("talen", "taal", "languages", "language");
                case TRAINING -> List.of("training", "trainingen", "opleiding", "training gevolgd", "trainings");
                case PREFERENCES -> List.of("voorkeur", "voorkeuren", "preference", "preferences");
                case AVAILABLE ->
                    List.of("beschikbaar", "beschikbaarheid", "beschikbaar op", "available", "availability");
                case IF_NEED_BE -> List.of("als het moet", "eventueel", "misschien", "if need be", "maybe");
                case CANNOT -> List.of("kan niet", "niet beschikbaar", "cannot", "not available");
                case MOST_SESSIONS ->
                    List.of("hoogstens", "maximum", "max", "max bijeenkomsten", "at most", "most sessions");
                case DISTANCE -> List.of("afstand", "afstand km", "afstand (km)", "km", "distance", "distance (km)");
                case PER_KILOMETRE -> List.of("per km", "kilometervergoeding", "per kilometre", "per kilometer");
                case FEE -> List.of("tarief", "vergoeding", "honorarium", "fee", "rate");
                case FEE_UNIT -> List.of("tarief per", "per", "fee per");
                case INTERESTS -> List.of("belangen", "belang", "interests", "interest", "declared interests");
                case DECLARED -> List.of("verklaring", "verklaring getekend", "declaration", "declared");
                case NOTES -> List.of("opmerkingen", "opmerking", "notities", "notitie", "notes", "note", "remarks");
            };
        }
    }

    private final Sheet sheet;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);

    FacilitatorColumns(Sheet sheet) {
        this.sheet = sheet;
        for (Field field : Field.values()) {
            field.names().stream()
                    .map(sheet::column)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** Returns what stands in the column of this field; empty if there is none. */
    String cell(Row row, Field field) {
        Column column = columns.get(field);
        return column == null ? "" : row.cell(column.index()).strip();
    }

    /** Returns the cell of this field, or the row if there is no such column. */
    Place place(Row row, Field field) {
        Column column = columns.get(field);
        return column == null ? place(row) : sheet.place(row, column);
    }

    Place place(Row row) {
        return Place.in(sheet.fileName()).row(row.number());
    }
}
