package nl.lotwijzer.privacy;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;

/** Puts rows of the catalogue in words. */
final class ValueReader {
    private static final int CENTS = 2;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final PeopleStore store;
    private final Texts texts;
    private final ZoneId zone;
    private final Map<Long, String> sessions;
    private final Map<Long, String> facilitators;

    /** @param zone by whose clock times are written */
    ValueReader(PeopleStore store, Texts texts, ZoneId zone) {
        this.zone = zone;
        this.store = store;
        this.texts = texts;
        this.sessions = store.sessions();
        this.facilitators = store.facilitators();
    }

    /**
     * Returns the fields of a row that hold something and that people can read.
     *
     * @param groups where the names of the groups of fields are put that hold something
     */
    PersonFile.Row row(List<CatalogueColumn> columns, CatalogueStore.Found found, Set<String> groups) {
        List<PersonFile.Field> fields = new ArrayList<>();
        for (CatalogueColumn column : columns) {
            String value = found.values().get(column.name());
            if (value == null || value.isEmpty() || column.shown() == CatalogueColumn.Shown.HIDDEN) {
                continue;
            }
            List<PersonFile.Field> shown = fields(column, value);
            if (!shown.isEmpty()) {
                fields.addAll(shown);
                groups.add(column.fields());
            }
        }
        return new PersonFile.Row(fields);
    }

    private List<PersonFile.Field> fields(CatalogueColumn column, String value) {
        String label = column.label(texts.language());
        return switch (column.shown()) {
            case HIDDEN -> List.of();
            case TEXT, NUMBER, ENTRY -> isNothing(column, value) ? List.of() : one(label, value);
            case DATE ->
                one(label, texts.get(Message.of("privacy.value.text", LocalDate.parse(value.substring(0, 10)))));
            case MOMENT -> one(label, moment(value));
            case WORD ->
                one(label, Arrays.stream(value.split(" ", -1)).map(this::word).collect(Collectors.joining(", ")));
            case YES -> value.equals("0") && column.wiping() == Wiping.ZERO ? List.of() : one(label, yes(value));
            case CENTS -> one(label, euros(value));
            case SESSION -> one(label, Objects.requireNonNullElse(sessions.get(Long.valueOf(value)), value));
            case FACILITATOR -> one(label, Objects.requireNonNullElse(facilitators.get(Long.valueOf(value)), value));
            case ANSWERS ->
                store.answers(value).entrySet().stream()
                        .map(answer -> new PersonFile.Field(answer.getKey(), answer.getValue()))
                        .toList();
        };
    }

    /** Times of the clock on the wall stand without a zone, others in UTC. */
    private String moment(String value) {
        try {
            return MOMENT.format(value.endsWith("Z") ? Instant.parse(value).atZone(zone) : LocalDateTime.parse(value));
        } catch (DateTimeException e) {
            return value; // A form may say a day only; as it was read is best then.
        }
    }

    private static boolean isNothing(CatalogueColumn column, String value) {
        return column.wiping() == Wiping.ZERO && value.equals("0");
    }

    private static List<PersonFile.Field> one(String label, String value) {
        return List.of(new PersonFile.Field(label, value));
    }

    private String yes(String value) {
        return texts.get(value.equals("1") ? "privacy.value.yes" : "privacy.value.no");
    }

    /** A code as people say it; one that has no words yet as it is. */
    private String word(String code) {
        String key = "privacy.word." + code.toUpperCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : code;
    }

    private String euros(String cents) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(CENTS);
        return "€ " + format.format(new BigDecimal(cents).movePointLeft(CENTS));
    }
}
