package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.invitations.paper.LetterField;
import nl.lotwijzer.invitations.paper.LetterText;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
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
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.CODE, LetterCode.shown(code));
        values.put(LetterField.LINK, settings.link(code));
        values.put(
                LetterField.SALUTATION,
                invitee.name().isEmpty()
                        ? texts.get("invitations.merge.dearResident")
                        : texts.get("invitations.merge.dear", invitee.name()));
        values.put(LetterField.NAME, invitee.name());
        values.put(LetterField.FIRST_NAME, invitee.firstName());
        values.put(LetterField.LAST_NAME, invitee.lastName());
        List<String> lines = lines(invitee);
        values.put(LetterField.ADDRESS, String.join("\n", lines));
        for (int i = 0; i < lines.size() && i < LetterField.ADDRESS_LINES.size(); i++) {
            values.put(LetterField.ADDRESS_LINES.get(i), lines.get(i));
        }
        values.put(LetterField.MINOR, texts.get(invitee.minor() ? "invitations.merge.yes" : "invitations.merge.no"));
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
                .map(day -> texts.get(Message.of("invitations.merge.day", day)))
                .orElse("");
    }

    /** Returns name, street and city as the post wants them: the city in capitals. */
    private List<String> lines(Invitee invitee) {
        Address address = invitee.address();
        List<String> lines = new ArrayList<>();
        lines.add(invitee.name().isEmpty() ? texts.get("invitations.merge.toResidents") : invitee.name());
        lines.add(joined(address.street(), address.houseNumber(), address.addition()));
        lines.add(joined(address.postcode(), address.city().toUpperCase(Locale.forLanguageTag("nl"))));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
