package nl.lotwijzer.registration;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.person.Address;

/**
 * Something on the form that can be filled in or changed by hand: a field, or the answer to a criterion.
 *
 * @param key the name of the {@link Field}, or {@code =} and the criterion, as {@link Registrant#corrected()} has them
 */
public record FormPart(String key) {
    /** The fields that a form has by hand, in the order of the screens; the others are parts of these. */
    public static final List<FormPart> FIELDS = Stream.of(
                    Field.LETTER_CODE,
                    Field.FIRST_NAME,
                    Field.LAST_NAME,
                    Field.BIRTH_DATE,
                    Field.BIRTH_YEAR,
                    Field.POSTCODE,
                    Field.HOUSE_NUMBER,
                    Field.ADDITION,
                    Field.STREET,
                    Field.CITY,
                    Field.EMAIL,
                    Field.PHONE,
                    Field.REMARK,
                    Field.REGISTERED_AT,
                    Field.FORM_ID)
            .map(FormPart::of)
            .toList();

    private static final String ANSWER = "=";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm:ss", Locale.ROOT);

    /** @throws IllegalArgumentException if this is no field of a form and no answer */
    public FormPart {
        if (!key.startsWith(ANSWER)) {
            Field.valueOf(key);
        } else if (key.length() == ANSWER.length()) {
            throw new IllegalArgumentException("A criterion has a name");
        }
    }

    public static FormPart of(Field field) {
        return new FormPart(field.name());
    }

    /** Returns the answer to the criterion of this name. */
    public static FormPart answer(String criterion) {
        return new FormPart(ANSWER + criterion);
    }

    /** Returns the field; empty for an answer. */
    public Optional<Field> field() {
        return key.startsWith(ANSWER) ? Optional.empty() : Optional.of(Field.valueOf(key));
    }

    /** Returns the criterion; empty for a field. */
    public Optional<String> criterion() {
        return key.startsWith(ANSWER) ? Optional.of(key.substring(ANSWER.length())) : Optional.empty();
    }

    /** Returns what this form says here, as people write it: dates day first, {@code 1-2-1980}; empty where nothing. */
    public String in(Form form) {
        return field().map(field -> text(form, field))
                .orElseGet(() -> form.answers().getOrDefault(criterion().orElseThrow(), ""));
    }

    /** Returns everything a form says, part by part, with the empty ones. */
    public static Map<FormPart, String> texts(Form form) {
        Map<FormPart, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(part -> texts.put(part, part.in(form)));
        form.answers().forEach((criterion, answer) -> texts.put(answer(criterion), answer));
        return texts;
    }

    /** Returns whether this tells who somebody is or where to be found, so that it may show that two are one. */
    boolean identifies() {
        return field().map(field -> switch (field) {
                    case REMARK, REGISTERED_AT, FORM_ID, LETTER_CODE -> false;
                    default -> true;
                })
                .orElse(false);
    }

    /** Returns the second form, with this part as the first one has it. */
    Form from(Form read, Form form) {
        Address address = form.address();
        Map<String, String> answers = new LinkedHashMap<>(form.answers());
        criterion().ifPresent(criterion -> answers.put(criterion, read.answers().getOrDefault(criterion, "")));
        boolean born = is(Field.BIRTH_DATE) || is(Field.BIRTH_YEAR);
        return new Form(
                is(Field.FORM_ID) ? read.formId() : form.formId(),
                is(Field.LETTER_CODE) ? read.letterCode() : form.letterCode(),
                is(Field.FIRST_NAME) ? read.firstName() : form.firstName(),
                is(Field.LAST_NAME) ? read.lastName() : form.lastName(),
                is(Field.EMAIL) ? read.email() : form.email(),
                is(Field.PHONE) ? read.phone() : form.phone(),
                new Address(
                        is(Field.STREET) ? read.address().street() : address.street(),
                        is(Field.HOUSE_NUMBER) ? read.address().houseNumber() : address.houseNumber(),
                        is(Field.ADDITION) ? read.address().addition() : address.addition(),
                        is(Field.POSTCODE) ? read.address().postcode() : address.postcode(),
                        is(Field.CITY) ? read.address().city() : address.city()),
                born ? read.birthDate() : form.birthDate(),
                born ? read.birthYear() : form.birthYear(),
                is(Field.REGISTERED_AT) ? read.registeredAt() : form.registeredAt(),
                is(Field.REMARK) ? read.remark() : form.remark(),
                answers);
    }

    private boolean is(Field field) {
        return key.equals(field.name());
    }

    ColumnUse use() {
        return field().<ColumnUse>map(ColumnUse.About::new)
                .orElseGet(() -> new ColumnUse.Answer(criterion().orElseThrow()));
    }

    private static String text(Form form, Field field) {
        Address address = form.address();
        return switch (field) {
            case FORM_ID -> form.formId();
            case REGISTERED_AT -> form.registeredAt() == null ? "" : written(form.registeredAt());
            case LETTER_CODE -> form.letterCode();
            case FIRST_NAME -> form.firstName();
            case LAST_NAME -> form.lastName();
            case EMAIL -> form.email();
            case PHONE -> form.phone();
            case STREET -> address.street();
            case HOUSE_NUMBER -> address.houseNumber();
            case ADDITION -> address.addition();
            case POSTCODE -> address.postcode();
            case CITY -> address.city();
            case BIRTH_DATE -> form.birthDate() == null ? "" : DAY.format(form.birthDate());
            case BIRTH_YEAR ->
                form.birthDate() != null || form.birthYear() == null
                        ? ""
                        : form.birthYear().toString();
            case REMARK -> form.remark();
            case INFIX, FULL_NAME, STREET_AND_NUMBER -> throw new IllegalArgumentException(field + " is kept in parts");
        };
    }

    static String written(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
