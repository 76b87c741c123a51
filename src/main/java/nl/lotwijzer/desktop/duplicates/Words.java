package nl.lotwijzer.desktop.duplicates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.duplicates.Confidence;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Registrant;

/** How pairs and their parts are called and written. */
final class Words {
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.get("desktop.duplicates." + key, arguments);
    }

    StatusBadge badge(Confidence confidence) {
        Tone tone = switch (confidence) {
            case CERTAIN -> Tone.DANGER;
            case LIKELY -> Tone.WARNING;
            case POSSIBLE -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, texts.get("duplicates.confidence." + confidence));
    }

    /** Returns the name of a part of a form; that of an address for any part of it. */
    String name(String part) {
        if (part.startsWith("=")) {
            return part.substring(1);
        }
        return MergePlan.ADDRESS.contains(part)
                ? text("address")
                : texts.get(Field.valueOf(part).nameKey());
    }

    /** Returns what a registration says in this part; a dash if nothing. */
    String value(Registrant registrant, String part, String said) {
        String written = MergePlan.ADDRESS.contains(part) ? registrant.address().line() : dated(part, said);
        return written.isEmpty() ? "–" : written;
    }

    private String dated(String part, String said) {
        boolean day = part.equals(Field.BIRTH_DATE.name()) && said.length() > 4;
        if (day) {
            return LocalDate.parse(said)
                    .format(DateTimeFormatter.ofPattern(
                            "d MMMM uuuu", texts.language().locale()));
        }
        return part.equals(Field.REGISTERED_AT.name()) && !said.isEmpty()
                ? LocalDateTime.parse(said)
                        .format(DateTimeFormatter.ofPattern(
                                "d MMM uuuu HH:mm", texts.language().locale()))
                : said;
    }
}
