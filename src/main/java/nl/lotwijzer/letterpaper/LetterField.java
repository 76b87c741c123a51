package nl.lotwijzer.letterpaper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.ComparedText;

/** What can be filled in in a letter: a column of the file for the printer, a place in the Word template. */
public enum LetterField {
    /** From 1 on in one file; what a QR image is named by. */
    NUMBER("number"),
    CODE("code"),
    /** The web address with the code; only the code where the project has no web address. */
    LINK("link"),
    /** The link as a picture; in a file for the printer, the name of the picture. */
    QR("qr"),
    SALUTATION("salutation"),
    NAME("name"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    /** All address lines under each other, for the window of an envelope. */
    ADDRESS("address"),
    ADDRESS_1("address1"),
    ADDRESS_2("address2"),
    ADDRESS_3("address3"),
    ADDRESS_4("address4"),
    /** Yes for whoever needs the consent of a parent or guardian. */
    MINOR("minor"),
    AREA("area"),
    BATCH("batch"),
    /** The number of the registration, which says nothing about the person. */
    REFERENCE("reference"),
    EMAIL("email"),
    /** The title of the session that the letter is about. */
    SESSION("session"),
    SESSION_DATE("sessionDate"),
    /** From when until when, as people say it. */
    SESSION_TIME("sessionTime"),
    SESSION_PLACE("sessionPlace"),
    /** All sessions that are still to come under each other, with date, time and place. */
    SESSIONS("sessions"),
    /** The day on which the letter is posted. */
    DATE("date"),
    PROJECT("project"),
    COMMISSIONER("commissioner"),
    QUESTION("question");

    /** The lines of the address, from the first down. */
    public static final List<LetterField> ADDRESS_LINES = List.of(ADDRESS_1, ADDRESS_2, ADDRESS_3, ADDRESS_4);

    private static final Map<String, LetterField> BY_NAME = byName();

    private final String word;

    LetterField(String word) {
        this.word = word;
    }

    /** Returns whether it may have more than one line. */
    boolean lines() {
        return this == ADDRESS || this == SESSIONS;
    }

    /** Returns the key of its name, as {@code Adresregel1}. */
    public String key() {
        return "letterpaper.field." + word;
    }

    /** Returns the key of the sentence that says what stands there. */
    public String explanationKey() {
        return key() + ".explained";
    }

    /** Returns the place of this field as a template holds it, {@code «Naam»}. */
    public String place(Texts texts) {
        return "«" + texts.get(key()) + "»";
    }

    /** Returns the field with this name in any of our languages; capitals, blanks, accents and underscores do not matter. */
    public static Optional<LetterField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(ComparedText.letters(name)));
    }

    private static Map<String, LetterField> byName() {
        Map<String, LetterField> names = new HashMap<>();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Arrays.stream(values()).forEach(field -> names.put(ComparedText.letters(texts.get(field.key())), field));
        }
        return Map.copyOf(names);
    }
}
