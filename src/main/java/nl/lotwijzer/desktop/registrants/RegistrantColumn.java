package nl.lotwijzer.desktop.registrants;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.Note;
import nl.lotwijzer.registration.Registrant;

/**
 * A column that the list can show.
 *
 * @param key   what it is remembered by
 * @param shown what stands in it
 * @param order what the list is put in order by, as text
 */
record RegistrantColumn(
        String key,
        String title,
        double width,
        Function<Registrant, String> shown,
        Function<Registrant, String> order) {
    static final String STATE = "state";

    /** The columns that are shown until somebody chooses, beside the first criteria. */
    static final Set<String> USUAL = Set.of("number", "name", "address", STATE);

    private static final int CRITERIA_USUAL = 5;

    /** Returns all columns there are, in the order of the list. */
    static List<RegistrantColumn> all(Texts texts, List<String> criteria, Supplier<Pool> pool) {
        List<RegistrantColumn> columns = new ArrayList<>();
        columns.add(new RegistrantColumn(
                "number",
                title(texts, "number"),
                70,
                registrant -> registrant.number().value(),
                registrant -> padded(registrant.number().value(), 12)));
        columns.add(text(texts, "name", 170, Registrant::name));
        for (String criterion : criteria) {
            Function<Registrant, String> answer =
                    registrant -> registrant.answers().getOrDefault(criterion, "");
            columns.add(new RegistrantColumn("=" + criterion, criterion, 116, answer, answer));
        }
        columns.add(
                text(texts, "address", 180, registrant -> registrant.address().line()));
        columns.add(
                text(texts, "postcode", 80, registrant -> registrant.address().postcode()));
        columns.add(text(texts, "email", 190, Registrant::email));
        columns.add(text(texts, "phone", 110, Registrant::phone));
        columns.add(new RegistrantColumn(
                "born",
                title(texts, "born"),
                90,
                registrant -> born(registrant.form()),
                registrant -> order(registrant.form())));
        columns.add(text(texts, "letterCode", 110, Registrant::letterCode));
        columns.add(text(
                texts,
                "sending",
                100,
                registrant -> pool.get().letter(registrant).map(Letter::batch).orElse("")));
        columns.add(text(
                texts,
                "channel",
                90,
                registrant -> texts.get(registrant.channel().nameKey())));
        columns.add(new RegistrantColumn(
                "registeredAt",
                title(texts, "registeredAt"),
                120,
                registrant -> at(registrant.form(), texts),
                registrant -> String.valueOf(registrant.form().registeredAt())));
        columns.add(text(texts, "ground", 140, Registrant::ground));
        columns.add(text(texts, "remark", 180, registrant -> registrant.form().remark()));
        columns.add(text(
                texts,
                "notes",
                180,
                registrant -> pool.get().notes(registrant).stream()
                        .findFirst()
                        .map(Note::text)
                        .orElse("")));
        return columns;
    }

    /** Returns the keys of the columns that are shown until somebody chooses. */
    static Set<String> usual(List<RegistrantColumn> all) {
        Set<String> usual = new LinkedHashSet<>(USUAL);
        all.stream()
                .map(RegistrantColumn::key)
                .filter(key -> key.startsWith("="))
                .limit(CRITERIA_USUAL)
                .forEach(usual::add);
        return usual;
    }

    private static RegistrantColumn text(Texts texts, String key, double width, Function<Registrant, String> shown) {
        return new RegistrantColumn(key, title(texts, key), width, shown, shown);
    }

    private static String title(Texts texts, String key) {
        return texts.get("desktop.registrants." + key);
    }

    private static String padded(String text, int length) {
        return " ".repeat(Math.max(0, length - text.length())) + text;
    }

    private static String born(Form form) {
        if (form.birthDate() != null) {
            return "%02d-%02d-%04d"
                    .formatted(
                            form.birthDate().getDayOfMonth(),
                            form.birthDate().getMonthValue(),
                            form.birthDate().getYear());
        }
        return form.birthYear() == null ? "" : form.birthYear().toString();
    }

    private static String order(Form form) {
        return form.birthDate() != null ? form.birthDate().toString() : born(form);
    }

    private static String at(Form form, Texts texts) {
        return form.registeredAt() == null
                ? ""
                : DateTimeFormatter.ofPattern(
                                "dd-MM-yyyy HH:mm", texts.language().locale())
                        .format(form.registeredAt());
    }
}
