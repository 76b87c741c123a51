package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form that one registration can take from another of the same person: by the names of {@link Field}, and
 * {@code =} with a criterion for its answer. The date of birth takes the year with it.
 */
final class FormParts {
    private static final List<Field> FIELDS = List.of(
            Field.LETTER_CODE,
            Field.FIRST_NAME,
            Field.LAST_NAME,
            Field.BIRTH_DATE,
            Field.EMAIL,
            Field.PHONE,
            Field.STREET,
            Field.HOUSE_NUMBER,
            Field.ADDITION,
            Field.POSTCODE,
            Field.CITY,
            Field.REGISTERED_AT,
            Field.REMARK);

    private FormParts() {}

    /** Returns the parts of these forms by name, in the order of the form; the answers after them. */
    static List<String> of(Form one, Form other) {
        List<String> parts = new ArrayList<>();
        FIELDS.forEach(field -> parts.add(field.name()));
        Set<String> criteria = new TreeSet<>(one.answers().keySet());
        criteria.addAll(other.answers().keySet());
        criteria.forEach(criterion -> parts.add("=" + criterion));
        return parts;
    }

    /** Returns what a form says in this part; empty if nothing. */
    static String said(Form form, String part) {
        if (part.startsWith("=")) {
            return form.answers().getOrDefault(part.substring(1), "");
        }
        Address address = form.address();
        return switch (Field.valueOf(part)) {
            case LETTER_CODE -> form.letterCode();
            case FIRST_NAME -> form.firstName();
            case LAST_NAME -> form.lastName();
            case BIRTH_DATE -> written(form.birthDate() == null ? form.birthYear() : form.birthDate());
            case EMAIL -> form.email();
            case PHONE -> form.phone();
            case STREET -> address.street();
            case HOUSE_NUMBER -> address.houseNumber();
            case ADDITION -> address.addition();
            case POSTCODE -> address.postcode();
            case CITY -> address.city();
            case REGISTERED_AT -> written(form.registeredAt());
            case REMARK -> form.remark();
            case FORM_ID, INFIX, FULL_NAME, STREET_AND_NUMBER, BIRTH_YEAR ->
                throw new IllegalArgumentException("Not a part that changes places: " + part);
        };
    }

    /** Returns a form with these parts from another. */
    static Form taking(Form form, Form other, Set<String> parts) {
        boolean born = parts.contains(Field.BIRTH_DATE.name());
        LocalDate date = born ? other.birthDate() : form.birthDate();
        return new Form(
                form.formId(),
                from(Field.LETTER_CODE, form, other, parts),
                from(Field.FIRST_NAME, form, other, parts),
                from(Field.LAST_NAME, form, other, parts),
                from(Field.EMAIL, form, other, parts),
                from(Field.PHONE, form, other, parts),
                new Address(
                        from(Field.STREET, form, other, parts),
                        from(Field.HOUSE_NUMBER, form, other, parts),
                        from(Field.ADDITION, form, other, parts),
                        from(Field.POSTCODE, form, other, parts),
                        from(Field.CITY, form, other, parts)),
                date,
                born ? other.birthYear() : form.birthYear(),
                parts.contains(Field.REGISTERED_AT.name()) ? other.registeredAt() : form.registeredAt(),
                from(Field.REMARK, form, other, parts),
                answers(form, other, parts));
    }

    private static String from(Field field, Form form, Form other, Set<String> parts) {
        return said(parts.contains(field.name()) ? other : form, field.name());
    }

    /** A criterion that only the other form knows comes along; one that the other does not know goes. */
    private static Map<String, String> answers(Form form, Form other, Set<String> parts) {
        Map<String, String> answers = new LinkedHashMap<>();
        form.answers().forEach((criterion, answer) -> {
            if (!parts.contains("=" + criterion)) {
                answers.put(criterion, answer);
            } else if (other.answers().containsKey(criterion)) {
                answers.put(criterion, other.answers().get(criterion));
            }
        });
        other.answers().forEach((criterion, answer) -> {
            if (parts.contains("=" + criterion)) {
                answers.putIfAbsent(criterion, answer);
            }
        });
        return answers;
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
