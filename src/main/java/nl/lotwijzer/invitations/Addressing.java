package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.Addressee;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.project.ProjectDetails;

/** Makes of whoever was drawn what stands in the letter. */
final class Addressing {
    private final ProjectDetails details;
    private final LetterSettings settings;
    private final Map<String, LocalDate> days;
    private final Texts texts;

    /**
     * @param sendings say when letters go out: the day noted, else the day planned
     * @param texts    the language of the letter
     */
    Addressing(ProjectDetails details, LetterSettings settings, List<Sending> sendings, Texts texts) {
        this.details = details;
        this.settings = settings;
        this.texts = texts;
        this.days = new HashMap<>();
        sendings.forEach(
                sending -> sending.sentOn().or(sending::plannedOn).ifPresent(day -> days.put(sending.batch(), day)));
    }

    LetterText of(Invitee invitee) {
        String code = invitee.letter().code();
        Map<LetterField, String> values =
                new Addressee(invitee.name(), invitee.firstName(), invitee.lastName(), invitee.address()).values(texts);
        values.put(LetterField.CODE, LetterCode.shown(code));
        values.put(LetterField.LINK, settings.link(code));
        values.put(LetterField.MINOR, texts.get(invitee.minor() ? "letterpaper.merge.yes" : "letterpaper.merge.no"));
        values.put(LetterField.AREA, invitee.letter().area());
        values.put(LetterField.BATCH, invitee.letter().batch());
        values.put(LetterField.DATE, day(invitee.letter().batch()));
        values.put(LetterField.PROJECT, details.name());
        values.put(LetterField.COMMISSIONER, details.commissioner());
        values.put(LetterField.QUESTION, details.question());
        return new LetterText(values);
    }

    private String day(String batch) {
        return Optional.ofNullable(days.get(batch))
                .map(day -> texts.get(Message.of("letterpaper.merge.day", day)))
                .orElse("");
    }
}
