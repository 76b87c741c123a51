package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.FacilitatorColumns.Field;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import org.jspecify.annotations.Nullable;

/** Reads what a row of an office file says of a facilitator. */
final class FacilitatorReading {
    /** What a row says, with the answers about days that stand in it by themselves. */
    record Read(
            FacilitatorDetails details,
            FacilitatorSkills skills,
            FacilitatorTerms terms,
            Map<LocalDate, DayAnswer> answers) {}

    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})\\s*(?:jaar|jr\\.?|years?)?\\b.*");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})\\s*(?:km)?");

    private final FacilitatorColumns columns;
    private final Row row;

    FacilitatorReading(FacilitatorColumns columns, Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** @throws InputException if a cell does not say what its column is for */
    Read read() throws InputException {
        SpokenLanguages languages = SpokenLanguages.in(cell(Field.LANGUAGES));
        FacilitatorDetails details = new FacilitatorDetails(
                name(),
                cell(Field.EMAIL),
                cell(Field.PHONE),
                cell(Field.EXPERIENCE),
                languages.names(),
                cell(Field.TRAINING),
                days(Field.AVAILABLE),
                cell(Field.INTERESTS),
                cell(Field.NOTES));
        Optional<Message> problem = FacilitatorRules.problem(details);
        if (problem.isPresent()) {
            throw new InputException(details.name().isEmpty() ? rowPlace() : place(Field.EMAIL), problem.get());
        }
        FacilitatorSkills skills = new FacilitatorSkills(
                years(), level(), languages.levels(), parts(Field.PREFERENCES).toList());
        FacilitatorTerms terms = new FacilitatorTerms(
                whole(Field.MOST_SESSIONS),
                whole(Field.DISTANCE),
                amount(Field.PER_KILOMETRE),
                amount(Field.FEE),
                unit(),
                declared());
        Optional<Message> beyond = FacilitatorRules.problem(skills, terms);
        if (beyond.isPresent()) {
            throw new InputException(rowPlace(), beyond.get());
        }
        return new Read(details, skills, terms, answers());
    }

    private Place rowPlace() {
        return columns.place(row);
    }

    private Place place(Field field) {
        return columns.place(row, field);
    }

    private String cell(Field field) {
        return columns.cell(row, field);
    }

    private String name() {
        String name = cell(Field.NAME);
        return name.isEmpty()
                ? String.join(" ", cell(Field.FIRST_NAME), cell(Field.INFIX), cell(Field.LAST_NAME))
                : name;
    }

    private Stream<String> parts(Field field) {
        return Stream.of(cell(field).split("[,;]", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private List<LocalDate> days(Field field) throws InputException {
        List<LocalDate> days = new ArrayList<>();
        for (String text : parts(field).toList()) {
            days.add(DateText.read(text)
                    .orElseThrow(() -> new InputException(place(field), Message.of("facilitators.import.days", text))));
        }
        return days;
    }

    private Map<LocalDate, DayAnswer> answers() throws InputException {
        Map<LocalDate, DayAnswer> answers = new LinkedHashMap<>();
        for (LocalDate day : days(Field.IF_NEED_BE)) {
            answers.put(day, DayAnswer.of(Availability.IF_NEED_BE));
        }
        for (LocalDate day : days(Field.CANNOT)) {
            answers.put(day, DayAnswer.of(Availability.NO));
        }
        return answers;
    }

    /** The years of their own column, else those with which the text about experience begins. */
    private @Nullable Integer years() throws InputException {
        String text = cell(Field.YEARS);
        Matcher matcher = YEARS.matcher(text.isEmpty() ? cell(Field.EXPERIENCE) : text);
        if (matcher.matches()) {
            return Integer.valueOf(matcher.group(1));
        }
        if (!text.isEmpty()) {
            throw new InputException(place(Field.YEARS), Message.of("facilitators.import.number", text));
        }
        return null;
    }

    private @Nullable Level level() throws InputException {
        String text = cell(Field.LEVEL).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> null;
            case "nieuw", "new", "beginnend", "nee", "no" -> Level.NEW;
            case "ervaren", "experienced", "ja", "yes" -> Level.EXPERIENCED;
            default -> throw new InputException(place(Field.LEVEL), Message.of("facilitators.import.level", text));
        };
    }

    private FeeUnit unit() throws InputException {
        String text = cell(Field.FEE_UNIT).toLowerCase(Locale.ROOT);
        return switch (text) {
            case "", "uur", "hour" -> FeeUnit.HOUR;
            case "bijeenkomst", "dag", "session", "day" -> FeeUnit.SESSION;
            default -> throw new InputException(place(Field.FEE_UNIT), Message.of("facilitators.import.unit", text));
        };
    }

    private @Nullable Integer whole(Field field) throws InputException {
        String text = cell(field);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            throw new InputException(place(field), Message.of("facilitators.import.number", text));
        }
        return Integer.valueOf(matcher.group(1));
    }

    private @Nullable Euro amount(Field field) throws InputException {
        String text = cell(field);
        if (text.isEmpty()) {
            return null;
        }
        return Euro.read(text)
                .orElseThrow(() -> new InputException(place(field), Message.of("facilitators.import.amount", text)));
    }

    private @Nullable LocalDate declared() throws InputException {
        String text = cell(Field.DECLARED);
        if (text.isEmpty()) {
            return null;
        }
        return DateText.read(text)
                .orElseThrow(() ->
                        new InputException(place(Field.DECLARED), Message.of("facilitators.import.declared", text)));
    }
}
