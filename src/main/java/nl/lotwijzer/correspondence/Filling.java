package nl.lotwijzer.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.Addressee;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.sessions.Session;

/** Makes of somebody and a day what stands in the letter. */
final class Filling {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ProjectDetails details;
    private final List<Session> coming;
    private final Optional<Session> session;
    private final LocalDate dated;
    private final Texts texts;

    /**
     * @param sessions all sessions
     * @param session  the one that the letter is about
     * @param dated    the day that stands in the letter
     * @param texts    the language of the letter
     */
    Filling(ProjectDetails details, List<Session> sessions, Optional<Session> session, LocalDate dated, Texts texts) {
        this.details = details;
        this.coming = sessions.stream()
                .filter(one -> !one.cancelled() && !one.date().isBefore(dated))
                .toList();
        this.session = session;
        this.dated = dated;
        this.texts = texts;
    }

    LetterText of(Registrant registrant) {
        Map<LetterField, String> values = new Addressee(
                        registrant.form().name(), registrant.firstName(), registrant.lastName(), registrant.address())
                .values(texts);
        values.put(LetterField.REFERENCE, registrant.number().value());
        values.put(LetterField.EMAIL, registrant.email());
        values.put(LetterField.DATE, texts.get(Message.of("letterpaper.merge.day", dated)));
        values.put(LetterField.PROJECT, details.name());
        values.put(LetterField.COMMISSIONER, details.commissioner());
        values.put(LetterField.QUESTION, details.question());
        values.put(LetterField.SESSIONS, coming.stream().map(this::line).collect(Collectors.joining("\n")));
        session.ifPresent(about -> {
            values.put(LetterField.SESSION, about.title());
            values.put(LetterField.SESSION_DATE, day(about));
            values.put(LetterField.SESSION_TIME, time(about));
            values.put(LetterField.SESSION_PLACE, about.place());
        });
        return new LetterText(values);
    }

    private String line(Session one) {
        return Stream.of(day(one), time(one), one.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String day(Session one) {
        return one.date()
                .format(DateTimeFormatter.ofPattern(
                        "EEEE d MMMM yyyy", texts.language().locale()));
    }

    private String time(Session one) {
        return texts.get(
                "correspondence.time",
                clock(one.details().start()),
                clock(one.details().end()));
    }

    private static String clock(LocalTime time) {
        return time.format(CLOCK);
    }
}
