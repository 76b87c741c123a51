package nl.lotwijzer.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.lotwijzer.person.Address;

/** Lays what a file says over what the project knows: columns that the file does not have leave things as they are. */
final class Overlay {
    private final ColumnMapping mapping;

    private Overlay(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    static Form of(Form known, Form read, ColumnMapping mapping) {
        return new Overlay(mapping).overlaid(known, read);
    }

    private Form overlaid(Form known, Form read) {
        boolean named = mapping.holds(Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME);
        boolean born = mapping.holds(Field.BIRTH_DATE, Field.BIRTH_YEAR);
        Map<String, String> answers = new LinkedHashMap<>(known.answers());
        answers.putAll(read.answers());
        return new Form(
                read.formId().isEmpty() ? known.formId() : read.formId(),
                read.letterCode().isEmpty() ? known.letterCode() : read.letterCode(),
                named ? read.firstName() : known.firstName(),
                named ? read.lastName() : known.lastName(),
                mapping.holds(Field.EMAIL) ? read.email() : known.email(),
                mapping.holds(Field.PHONE) ? read.phone() : known.phone(),
                address(known.address(), read.address()),
                born ? read.birthDate() : known.birthDate(),
                born ? read.birthYear() : known.birthYear(),
                mapping.holds(Field.REGISTERED_AT) ? read.registeredAt() : known.registeredAt(),
                mapping.holds(Field.REMARK) ? read.remark() : known.remark(),
                answers);
    }

    private Address address(Address known, Address read) {
        boolean joined = mapping.holds(Field.STREET_AND_NUMBER);
        return new Address(
                joined || mapping.holds(Field.STREET) ? read.street() : known.street(),
                joined || mapping.holds(Field.HOUSE_NUMBER) ? read.houseNumber() : known.houseNumber(),
                joined || mapping.holds(Field.ADDITION) ? read.addition() : known.addition(),
                mapping.holds(Field.POSTCODE) ? read.postcode() : known.postcode(),
                mapping.holds(Field.CITY) ? read.city() : known.city());
    }
}
