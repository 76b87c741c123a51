package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.lotwijzer.person.Address;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a file says over what the project knows: columns that the file does not have leave things as they are, and so
 * does what was corrected by hand.
 */
final class Overlay {
    /**
     * What becomes of it.
     *
     * @param kept what the file says otherwise than a correction by hand, which stays: names of {@link Field}, and
     *             {@code =} with a criterion
     */
    record Overlaid(Form form, List<String> kept) {}

    private final ColumnMapping mapping;
    private final Set<String> corrected;
    private final List<String> kept = new ArrayList<>();

    private Overlay(ColumnMapping mapping, Set<String> corrected) {
        this.mapping = mapping;
        this.corrected = corrected;
    }

    /** @param corrected as {@link Registrant#corrected} */
    static Overlaid of(Form known, Form read, ColumnMapping mapping, Set<String> corrected) {
        Overlay overlay = new Overlay(mapping, corrected);
        return new Overlaid(overlay.overlaid(known, read), overlay.kept);
    }

    private Form overlaid(Form known, Form read) {
        boolean named = mapping.holds(Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME);
        Form born = born(known, read);
        return new Form(
                read.formId().isEmpty() ? known.formId() : read.formId(),
                said(Field.LETTER_CODE, !read.letterCode().isEmpty(), known.letterCode(), read.letterCode()),
                said(Field.FIRST_NAME, named, known.firstName(), read.firstName()),
                said(Field.LAST_NAME, named, known.lastName(), read.lastName()),
                said(Field.EMAIL, mapping.holds(Field.EMAIL), known.email(), read.email()),
                said(Field.PHONE, mapping.holds(Field.PHONE), known.phone(), read.phone()),
                address(known.address(), read.address()),
                born.birthDate(),
                born.birthYear(),
                takes(
                                Field.REGISTERED_AT,
                                mapping.holds(Field.REGISTERED_AT),
                                known.registeredAt(),
                                read.registeredAt())
                        ? read.registeredAt()
                        : known.registeredAt(),
                said(Field.REMARK, mapping.holds(Field.REMARK), known.remark(), read.remark()),
                answers(known, read));
    }

    /** Returns the form whose date and year of birth count. */
    private Form born(Form known, Form read) {
        if (!mapping.holds(Field.BIRTH_DATE, Field.BIRTH_YEAR)) {
            return known;
        }
        boolean byHand = corrected.contains(Field.BIRTH_DATE.name()) || corrected.contains(Field.BIRTH_YEAR.name());
        if (!byHand) {
            return read;
        }
        LocalDate date = read.birthDate();
        if (date == null ? !Objects.equals(known.birthYear(), read.birthYear()) : !date.equals(known.birthDate())) {
            kept.add(Field.BIRTH_DATE.name());
        }
        return known;
    }

    private Map<String, String> answers(Form known, Form read) {
        Map<String, String> answers = new LinkedHashMap<>(known.answers());
        read.answers().forEach((criterion, answer) -> {
            String before = answers.getOrDefault(criterion, "");
            if (!corrected.contains("=" + criterion)) {
                answers.put(criterion, answer);
            } else if (!before.equals(answer)) {
                kept.add("=" + criterion);
            }
        });
        return answers;
    }

    private Address address(Address known, Address read) {
        boolean joined = mapping.holds(Field.STREET_AND_NUMBER);
        return new Address(
                said(Field.STREET, joined || mapping.holds(Field.STREET), known.street(), read.street()),
                said(
                        Field.HOUSE_NUMBER,
                        joined || mapping.holds(Field.HOUSE_NUMBER),
                        known.houseNumber(),
                        read.houseNumber()),
                said(Field.ADDITION, joined || mapping.holds(Field.ADDITION), known.addition(), read.addition()),
                said(Field.POSTCODE, mapping.holds(Field.POSTCODE), known.postcode(), read.postcode()),
                said(Field.CITY, mapping.holds(Field.CITY), known.city(), read.city()));
    }

    private String said(Field field, boolean inFile, String known, String read) {
        return takes(field, inFile, known, read) ? read : known;
    }

    /** Returns whether what the file says takes the place of what is known; what was corrected by hand stays. */
    private boolean takes(Field field, boolean inFile, @Nullable Object known, @Nullable Object read) {
        if (!inFile || Objects.equals(known, read)) {
            return false;
        }
        if (corrected.contains(field.name())) {
            kept.add(field.name());
            return false;
        }
        return true;
    }
}
