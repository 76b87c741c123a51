package nl.lotwijzer.report.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Consent;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.panel.ParticipantList.Part;

/** The columns of the list of participants. */
final class PersonColumns {
    /** A column with what it tells of somebody. */
    record PersonColumn(String header, BiFunction<Participant, PersonCard, Value> value) {}

    private final Texts texts;
    private final List<PersonColumn> all = new ArrayList<>();

    PersonColumns(Texts texts, List<String> criteria, Set<Part> parts) {
        this.texts = texts;
        text("number", (person, card) -> person.number());
        text("name", (person, card) -> person.name());
        for (Part part : Part.values()) {
            if (parts.contains(part)) {
                add(part, criteria);
            }
        }
    }

    List<PersonColumn> all() {
        return List.copyOf(all);
    }

    private void add(Part part, List<String> criteria) {
        switch (part) {
            case STATUS -> {
                text("status", (person, card) -> texts.get("panel.status." + person.status()));
                all.add(new PersonColumn(header("since"), (person, card) -> new Value.Day(person.since())));
            }
            case CONTACT -> {
                text("phone", (person, card) -> person.registrant().phone());
                text("email", (person, card) -> person.registrant().email());
                text("address", (person, card) -> person.registrant().address().line());
            }
            case CATEGORIES ->
                criteria.forEach(criterion -> all.add(
                        new PersonColumn(criterion, (person, card) -> new Value.Text(person.category(criterion)))));
            case FOOD -> {
                text(
                        "diet",
                        (person, card) -> card.food().diets().stream()
                                .map(diet -> texts.get("panel.diet." + diet))
                                .collect(Collectors.joining(", ")));
                text("allergy", (person, card) -> card.food().allergy());
            }
            case NEEDS -> needs();
            case EMERGENCY -> {
                text("emergencyName", (person, card) -> card.emergency().name());
                text("emergencyPhone", (person, card) -> card.emergency().phone());
            }
            case CONSENTS -> {
                for (Consent.Subject subject : Consent.Subject.values()) {
                    all.add(new PersonColumn(
                            texts.get("panel.consent." + subject),
                            (person, card) -> new Value.Text(card.consent(subject)
                                    .map(consent -> yesOrNo(consent.given()))
                                    .orElse(""))));
                }
            }
        }
    }

    private void needs() {
        text("wheelchair", (person, card) -> card.access().wheelchair() ? yesOrNo(true) : "");
        text("access", (person, card) -> card.access().other());
        all.add(new PersonColumn(
                header("children"),
                (person, card) ->
                        card.care().asked() ? new Value.Count(card.care().children()) : Value.NONE));
        text("childcare", (person, card) -> card.care().remark());
        text("language", (person, card) -> card.speech().language());
        text("interpreter", (person, card) -> card.speech().interpreter() ? yesOrNo(true) : "");
        text(
                "transport",
                (person, card) -> card.travel()
                        .transport()
                        .map(transport -> texts.get("panel.transport." + transport))
                        .orElse(""));
    }

    private String yesOrNo(boolean yes) {
        return texts.get(yes ? "report.people.yes" : "report.people.no");
    }

    private void text(String key, BiFunction<Participant, PersonCard, String> value) {
        all.add(new PersonColumn(header(key), (person, card) -> new Value.Text(value.apply(person, card))));
    }

    private String header(String key) {
        return texts.get("report.people." + key);
    }
}
