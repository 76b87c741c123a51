package nl.lotwijzer.correspondence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Reminders;

/** For whom a letter is, as follows from the project as it stands. Whoever was erased is left out. */
final class People {
    private final Project project;
    private final List<Registrant> registrants;
    private final List<Participant> participants;
    private final Optional<PanelState> panel;
    private final Optional<Lottery> lottery;

    /** Reads the project once for all occasions. */
    People(Project project) {
        this.project = project;
        this.registrants = new Registrations(project)
                .all().stream().filter(registrant -> !registrant.erased()).toList();
        this.participants = new Participants(project).all();
        this.panel = new Replacements(project).state();
        this.lottery = new Lotteries(project).current().filter(drawn -> drawn.state() == LotteryState.DRAWN);
    }

    /** Returns those whom this occasion is for; reserves in their order, others in that of their numbers. */
    List<Registrant> on(Occasion occasion) {
        return switch (occasion.kind()) {
            case RECEIPT -> registrants.stream().filter(Registrant::active).toList();
            case SELECTED -> known(sitting());
            case RESERVE -> reserves();
            case NOT_SELECTED -> notSelected();
            case SESSION ->
                known(new Reminders(project)
                        .of(occasion.session()).stream()
                                .map(Reminder::participant)
                                .toList());
            case THANKS ->
                known(participants.stream()
                        .filter(participant -> participant.status() == Status.CONFIRMED)
                        .toList());
            case INVITATION, REMINDER -> throw new IllegalArgumentException("Invitations go to those invited");
        };
    }

    private List<Participant> sitting() {
        return participants.stream()
                .filter(participant ->
                        !participant.left() && participant.status().holdsSeat())
                .toList();
    }

    private static List<Registrant> known(List<Participant> participants) {
        return participants.stream()
                .map(Participant::registrant)
                .filter(registrant -> !registrant.erased())
                .toList();
    }

    private List<Registrant> reserves() {
        Map<String, Registrant> byNumber = new HashMap<>();
        registrants.forEach(registrant -> byNumber.put(registrant.number().value(), registrant));
        return reserveNumbers().stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> reserveNumbers() {
        return panel.stream()
                .flatMap(state -> state.reserves().stream())
                .filter(reserve -> reserve.standing() == PanelState.Standing.CANDIDATE)
                .map(reserve -> reserve.line().number())
                .toList();
    }

    /** Who took part in the lottery, never had a seat, and cannot come to have one. */
    private List<Registrant> notSelected() {
        Set<Long> entrants = new HashSet<>();
        lottery.ifPresent(
                drawn -> drawn.entrants().stream().map(Entrant::registrantId).forEach(entrants::add));
        participants.forEach(participant -> entrants.remove(participant.id()));
        Set<String> reserves = Set.copyOf(reserveNumbers());
        return registrants.stream()
                .filter(registrant -> entrants.contains(registrant.id()))
                .filter(registrant -> !reserves.contains(registrant.number().value()))
                .toList();
    }

    /** Returns who was reminded of this session already, by telephone or in another way; nobody for other letters. */
    Set<Long> reminded(Occasion occasion) {
        if (occasion.kind() != LetterKind.SESSION) {
            return Set.of();
        }
        Set<Long> reminded = new HashSet<>();
        new Reminders(project)
                .of(occasion.session()).stream()
                        .filter(reminder -> reminder.sentOn().isPresent())
                        .forEach(reminder -> reminded.add(reminder.participant().id()));
        return reminded;
    }
}
