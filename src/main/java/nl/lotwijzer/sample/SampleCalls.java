package nl.lotwijzer.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.CallPlans;
import nl.lotwijzer.panel.Callers;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.Consent;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.Diet;
import nl.lotwijzer.panel.NewContact;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCard.Care;
import nl.lotwijzer.panel.PersonCard.Emergency;
import nl.lotwijzer.panel.PersonCard.Food;
import nl.lotwijzer.panel.PersonCard.Travel;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Transport;
import nl.lotwijzer.project.Project;

/** The calls of the example: three callers, who reached nearly everybody, and what people told that they need. */
final class SampleCalls {
    private static final List<String> CALLERS = List.of("Bram Voorbeeld", "Fatma Voorbeeld", "Ineke Voorbeeld");

    /** The evening on which the calls began. */
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 18, 18, 30);

    /** Every fourteenth person who was drawn does not come. */
    private static final int DECLINING = 14;

    /** Every fifth was called in vain first. */
    private static final int TRIED_TWICE = 5;

    private static final List<Transport> TRANSPORTS = List.of(Transport.values());

    private static final int MINUTES_A_CALL = 6;
    private static final int CALLS_AN_EVENING = 34;

    /** Who has not answered yet, by place in the list, and what came of the last call. */
    private static final Map<Integer, Outcome> OPEN = Map.of(
            9, Outcome.CALL_BACK,
            24, Outcome.CALL_BACK,
            36, Outcome.NO_ANSWER,
            47, Outcome.THINKS,
            63, Outcome.VOICEMAIL,
            75, Outcome.WRONG_NUMBER);

    /** Who was not called at all, by place in the list. */
    private static final Set<Integer> NEVER_CALLED = Set.of(81, 92);

    private final Project project;
    private final List<Participant> people;
    private final LocalDateTime now;

    SampleCalls(Project project) {
        this.project = project;
        this.people = new Participants(project).all();
        this.now = LocalDateTime.now(project.clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    void call() throws UserException {
        Callers callers = new Callers(project);
        for (String name : CALLERS) {
            callers.add(name);
        }
        callers.spread(people.stream().map(Participant::id).toList());
        new CallPlans(project)
                .changeConfirmBy(Optional.of(LocalDate.now(project.clock()).plusDays(5)));
        List<NewContact> contacts = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            contacts.addAll(contacts(place));
        }
        new Contacts(project).addAll(contacts);
        tellNeeds();
    }

    private List<NewContact> contacts(int place) {
        if (NEVER_CALLED.contains(place)) {
            return List.of();
        }
        LocalDateTime at = FIRST.plusDays(place / CALLS_AN_EVENING)
                .plusMinutes((long) place % CALLS_AN_EVENING * MINUTES_A_CALL / CALLERS.size());
        List<NewContact> contacts = new ArrayList<>();
        Outcome open = OPEN.get(place);
        if (place % TRIED_TWICE == 0 || open != null) {
            contacts.add(contact(place, at.minusHours(5), Outcome.NO_ANSWER, "", Optional.of(at)));
        }
        if (open != null) {
            contacts.add(contact(place, at, open, "", next(place, open)));
        } else if (place % DECLINING == DECLINING - 1) {
            contacts.add(contact(place, at, Outcome.DECLINES, "Kan op de data niet", Optional.empty()));
        } else {
            contacts.add(contact(place, at, Outcome.COMES, "", Optional.empty()));
        }
        return contacts;
    }

    /** One time has just passed, one is nearly there, and the others are still to come. */
    private Optional<LocalDateTime> next(int place, Outcome outcome) {
        return switch (outcome) {
            case CALL_BACK -> Optional.of(place < CALLS_AN_EVENING / 2 ? now.minusMinutes(20) : now.plusMinutes(40));
            case THINKS -> Optional.of(now.plusDays(1).withHour(19).withMinute(0));
            case VOICEMAIL -> Optional.of(now.plusDays(1).withHour(10).withMinute(0));
            case NO_ANSWER, WRONG_NUMBER, COMES, DECLINES, NOTED -> Optional.empty();
        };
    }

    private NewContact contact(
            int place, LocalDateTime at, Outcome outcome, String remark, Optional<LocalDateTime> next) {
        return new NewContact(
                people.get(place).id(),
                new ContactDetails(at, Channel.PHONE, CALLERS.get(place % CALLERS.size()), outcome, remark, next));
    }

    /** What some of them told on the phone. */
    private void tellNeeds() throws UserException {
        List<Participant> coming = new Participants(project).confirmed();
        PersonCards cards = new PersonCards(project);
        for (int place = 0; place < coming.size(); place += 3) {
            int number = place / 3;
            cards.change(coming.get(place).id(), card -> told(card, number));
        }
    }

    private static PersonCard told(PersonCard card, int number) {
        LocalDate asked = FIRST.toLocalDate();
        PersonCard told = card.with(new Emergency("Contact Voorbeeld", "06-5550%04d".formatted(100 + number)))
                .with(new Travel(card.travel().kilometres(), Optional.of(TRANSPORTS.get(number % TRANSPORTS.size()))))
                .with(Consent.Subject.PHOTO, Optional.of(new Consent(number % 4 != 3, asked, "aan de telefoon")));
        return switch (number % 5) {
            case 0 -> told.with(new Food(Set.of(Diet.VEGETARIAN), ""));
            case 1 -> told.with(new Food(Set.of(Diet.HALAL), ""));
            case 2 -> told.with(new Care(1 + number % 2, "basisschool"));
            case 3 -> told.with(new Food(Set.of(), "Noten"));
            default -> told.with(Consent.Subject.SHARING, Optional.of(new Consent(true, asked, "aan de telefoon")));
        };
    }
}
