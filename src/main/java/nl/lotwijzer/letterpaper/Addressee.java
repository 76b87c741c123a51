package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;

/**
 * To whom a letter goes.
 *
 * @param name the whole name; empty if it is not known
 */
public record Addressee(String name, String firstName, String lastName, Address address) {
    /** Returns what every letter says of whom it goes to, as the post and good manners want it; to be added to. */
    public Map<LetterField, String> values(Texts texts) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(
                LetterField.SALUTATION,
                name.isEmpty()
                        ? texts.get("letterpaper.merge.dearResident")
                        : texts.get("letterpaper.merge.dear", name));
        values.put(LetterField.NAME, name);
        values.put(LetterField.FIRST_NAME, firstName);
        values.put(LetterField.LAST_NAME, lastName);
        List<String> lines = lines(texts);
        values.put(LetterField.ADDRESS, String.join("\n", lines));
        for (int i = 0; i < lines.size() && i < LetterField.ADDRESS_LINES.size(); i++) {
            values.put(LetterField.ADDRESS_LINES.get(i), lines.get(i));
        }
        return values;
    }

    /** Returns name, street and city as the post wants them: the city in capitals. */
    private List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(name.isEmpty() ? texts.get("letterpaper.merge.toResidents") : name);
        lines.add(joined(address.street(), address.houseNumber(), address.addition()));
        lines.add(joined(address.postcode(), address.city().toUpperCase(Locale.forLanguageTag("nl"))));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
