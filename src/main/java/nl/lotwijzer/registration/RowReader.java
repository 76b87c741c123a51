package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.DamagedText;
import nl.lotwijzer.person.DateReading;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.person.PhoneReading;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Makes of one row what somebody filled in, and says what is remarkable about it. */
final class RowReader {
    private static final int LONGEST = 300;
    private static final int LONGEST_REMARK = 10_000;
    private static final int OLDEST = 120;
    private static final int YOUNGEST = 10;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*([A-Za-z]{2})?");
    /** What some programs make a decimal of where another row is blank: house 12.0. */
    private static final Set<Field> WHOLE_NUMBERS = EnumSet.of(
            Field.FORM_ID,
            Field.LETTER_CODE,
            Field.HOUSE_NUMBER,
            Field.PHONE,
            Field.POSTCODE,
            Field.BIRTH_DATE,
            Field.BIRTH_YEAR);

    private static final Pattern WHOLE_WITH_POINT = Pattern.compile("[0-9]{1,15}\\.0");
    private static final Pattern STREET_AND_NUMBER = Pattern.compile("(.*?\\D)\\s+([0-9]+)\\s*(.*)");

    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final LocalDate today;
    private final Row row;
    private final boolean monthFirst;
    private final List<RowRemark> remarks = new ArrayList<>();
    private final Map<Field, String> values = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    RowReader(Sheet sheet, ColumnMapping mapping, LocalDate today, Row row) {
        this(sheet, mapping, today, row, false);
    }

    /** @param monthFirst whether other dates of this sheet can only be read with the month first */
    RowReader(Sheet sheet, ColumnMapping mapping, LocalDate today, Row row, boolean monthFirst) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.today = today;
        this.row = row;
        this.monthFirst = monthFirst;
    }

    /** Returns what was filled in; whether it can be used, {@link #remarks()} says. */
    Form read() {
        checkShape();
        for (Column column : sheet.columns()) {
            switch (mapping.uses().get(column.index())) {
                case ColumnUse.About about -> values.put(about.field(), text(column, about.field()));
                case ColumnUse.Answer answer -> {
                    String text = ComparedText.spaces(text(column, null));
                    answers.put(
                            answer.criterion(),
                            mapping.values()
                                    .categoryOf(answer.criterion(), text)
                                    .orElse(text));
                    if (text.isEmpty()) {
                        warn(column, "noAnswer", answer.criterion());
                    }
                }
                case ColumnUse.Ignored ignored -> {}
            }
        }
        LocalDate born = birthDate();
        return new Form(
                value(Field.FORM_ID),
                letterCode(),
                firstName(),
                lastName(),
                email(),
                phone(),
                address(),
                born,
                birthYear(born),
                registeredAt(),
                value(Field.REMARK),
                answers);
    }

    /** Returns what a person should know about the row, refusals first. */
    List<RowRemark> remarks() {
        remarks.sort(Comparator.comparing(RowRemark::weight).reversed());
        return remarks;
    }

    private void checkShape() {
        Place place = Place.in(sheet.fileName()).row(row.number());
        if (sheet.tooLong(row)) {
            remarks.add(refusal(
                    place, "tooLong", row.cells().size(), sheet.columns().size()));
        } else if (sheet.tooShort(row)) {
            remarks.add(warning(place, "tooShort", row.width(), sheet.columns().size()));
        }
        if (row.hidden()) {
            remarks.add(warning(place, "hiddenRow"));
        }
    }

    /** Reads a cell that is used: checks what Excel knows of it, its length and its characters. */
    private String text(Column column, @Nullable Field field) {
        String text = RefusedRows.withoutApostrophe(row.cell(column.index()));
        if (field != null
                && WHOLE_NUMBERS.contains(field)
                && WHOLE_WITH_POINT.matcher(text).matches()) {
            text = text.substring(0, text.indexOf('.'));
        }
        switch (row.facts().get(column.index())) {
            case null -> {}
            case FORMULA -> warn(column, text.isEmpty() ? "emptyFormula" : "formula");
            case ERROR -> refuse(column, "cellError");
        }
        if (text.length() > (field == Field.REMARK ? LONGEST_REMARK : LONGEST)) {
            refuse(column, "tooLongText", LONGEST);
            return text;
        }
        Optional<String> mended = DamagedText.mended(text);
        if (mended.isPresent()) {
            warn(column, "mendedText", mended.get());
            return mended.get();
        }
        if (DamagedText.isLost(text)) {
            warn(column, "lostText");
        }
        return text;
    }

    private String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** A code without letters and digits, as a question mark, is none: it says nothing about who got which letter. */
    private String letterCode() {
        String typed = value(Field.LETTER_CODE);
        if (ComparedText.code(typed).isEmpty()) {
            return "";
        }
        return LetterCode.in(typed)
                .map(LetterCode::grouped)
                .orElseGet(() ->
                        ComparedText.spaces(typed).toUpperCase(Locale.ROOT).replace(" ", ""));
    }

    private String firstName() {
        String full = ComparedText.spaces(value(Field.FULL_NAME));
        if (value(Field.FIRST_NAME).isEmpty()
                && value(Field.LAST_NAME).isEmpty()
                && full.isEmpty()
                && mapping.holds(Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME)) {
            remarks.add(refusal(Place.in(sheet.fileName()).row(row.number()), "noName"));
        }
        return mapping.holds(Field.FIRST_NAME) || full.indexOf(' ') < 0
                ? ComparedText.spaces(value(Field.FIRST_NAME))
                : full.substring(0, full.indexOf(' '));
    }

    private String lastName() {
        String last = value(Field.LAST_NAME).isEmpty() ? value(Field.FULL_NAME) : value(Field.LAST_NAME);
        last = ComparedText.spaces(last);
        if (!mapping.holds(Field.FIRST_NAME) && value(Field.LAST_NAME).isEmpty() && last.indexOf(' ') >= 0) {
            last = last.substring(last.indexOf(' ') + 1);
        }
        return (ComparedText.spaces(value(Field.INFIX)) + " " + last).strip();
    }

    private String email() {
        String email = value(Field.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            warn(Field.EMAIL, "email");
        }
        return email;
    }

    private String phone() {
        PhoneReading phone = PhoneReading.of(value(Field.PHONE));
        switch (phone.finding()) {
            case FINE -> {}
            case MENDED -> warn(Field.PHONE, "mendedPhone", phone.number());
            case LOST -> warn(Field.PHONE, "lostPhone");
            case DOUBTFUL -> warn(Field.PHONE, "phone");
        }
        return phone.number();
    }

    private Address address() {
        String street = value(Field.STREET);
        String number = value(Field.HOUSE_NUMBER);
        String addition = value(Field.ADDITION);
        if (street.isEmpty() && number.isEmpty()) {
            Matcher parts = STREET_AND_NUMBER.matcher(value(Field.STREET_AND_NUMBER));
            if (parts.matches()) {
                street = parts.group(1).replaceAll("[\\s,]+$", "");
                number = parts.group(2);
                addition = addition.isEmpty() ? parts.group(3) : addition;
            } else {
                street = value(Field.STREET_AND_NUMBER);
            }
        }
        Address address = new Address(
                ComparedText.spaces(street),
                ComparedText.spaces(number),
                addition,
                postcode(),
                ComparedText.spaces(value(Field.CITY)));
        if (mapping.holds(Field.STREET, Field.STREET_AND_NUMBER, Field.HOUSE_NUMBER)
                && Household.at(address).isEmpty()) {
            remarks.add(warning(
                    Place.in(sheet.fileName()).row(row.number()), address.isBlank() ? "noAddress" : "partOfAddress"));
        }
        return address;
    }

    private String postcode() {
        String postcode = value(Field.POSTCODE);
        Matcher parts = POSTCODE.matcher(postcode);
        if (postcode.isEmpty()) {
            return "";
        }
        if (!parts.matches()) {
            warn(Field.POSTCODE, "postcode");
            return postcode;
        }
        return parts.group(2) == null
                ? parts.group(1)
                : parts.group(1) + " " + parts.group(2).toUpperCase(Locale.ROOT);
    }

    private @Nullable LocalDate birthDate() {
        String text = value(Field.BIRTH_DATE);
        if (text.isEmpty()) {
            return null;
        }
        if (monthFirst && DateText.eitherWay(text)) {
            refuse(column(Field.BIRTH_DATE), "ambiguousDate");
            return null;
        }
        Optional<LocalDate> date = DateReading.date(text);
        if (date.isEmpty() && DateReading.excelDay(text).isPresent()) {
            date = DateReading.excelDay(text);
            warn(Field.BIRTH_DATE, "excelDay", date.get());
        }
        if (date.isEmpty()) {
            refuse(column(Field.BIRTH_DATE), "birthDate");
            return null;
        }
        if (date.get().isAfter(today)) {
            warn(Field.BIRTH_DATE, "future");
        } else if (date.get().isAfter(today.minusYears(YOUNGEST)) || date.get().isBefore(today.minusYears(OLDEST))) {
            warn(Field.BIRTH_DATE, "age", today.getYear() - date.get().getYear());
        }
        return date.get();
    }

    private @Nullable Integer birthYear(@Nullable LocalDate born) {
        String text = value(Field.BIRTH_YEAR);
        if (born != null || text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{4}")
                || Integer.parseInt(text) > today.getYear()
                || Integer.parseInt(text) < today.getYear() - OLDEST) {
            refuse(column(Field.BIRTH_YEAR), "birthYear", today.getYear() - OLDEST, today.getYear());
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDateTime registeredAt() {
        String text = value(Field.REGISTERED_AT);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDateTime> moment = DateReading.moment(text);
        if (moment.isEmpty()) {
            warn(Field.REGISTERED_AT, "registeredAt");
        }
        return moment.orElse(null);
    }

    private Column column(Field field) {
        OptionalInt index = mapping.column(field);
        return sheet.columns().get(index.orElseThrow());
    }

    private void warn(Field field, String key, Object... arguments) {
        warn(column(field), key, arguments);
    }

    private void warn(Column column, String key, Object... arguments) {
        remarks.add(warning(sheet.place(row, column), key, arguments));
    }

    private void refuse(Column column, String key, Object... arguments) {
        remarks.add(refusal(sheet.place(row, column), key, arguments));
    }

    private static RowRemark warning(Place place, String key, Object... arguments) {
        return new RowRemark(Weight.WARNING, place, Message.of("registration.warning." + key, arguments));
    }

    static RowRemark refusal(Place place, String key, Object... arguments) {
        return new RowRemark(Weight.REFUSAL, place, Message.of("registration.refusal." + key, arguments));
    }
}
