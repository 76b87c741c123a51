package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceStore.Mark;
import org.jdbi.v3.core.Handle;

/** Everything that the seating of a project depends on, read once. */
final class SeatingFacts {
    private final Panel panel;
    private final List<Session> sessions;
    private final Map<Long, SeatStore.Size> sizes;
    private final Map<Long, Map<Integer, SortedMap<Long, Integer>>> seats;
    private final Map<Long, Map<Long, Mark>> marks;
    private final List<TableRule> rules;
    private final Map<Long, List<TableTrait>> traits;
    private final Map<Long, PersonCard> cards;
    private final List<TeamStore.Place> team;
    private final Map<Long, List<String>> spoken;
    private final SeatingGoals goals;

    private SeatingFacts(Panel panel, Project project, Handle handle) {
        this.panel = panel;
        this.sessions = new SessionStore(handle).all();
        SeatStore seatStore = new SeatStore(handle);
        this.sizes = seatStore.sizes();
        this.seats = seatStore.all();
        this.marks = new AttendanceStore(handle).all();
        TableRuleStore ruleStore = new TableRuleStore(handle);
        this.rules = ruleStore.all();
        this.traits = ruleStore.traits();
        this.cards = new PersonCards(project).all();
        this.team = new TeamStore(handle).all();
        this.spoken = new Facilitators(project)
                .all().stream()
                        .collect(Collectors.toMap(
                                Facilitator::id, one -> one.details().languages()));
        this.goals = TableRules.goals(panel.criteria(), handle);
    }

    /** Reads what there is; empty before the draw. */
    static Optional<SeatingFacts> read(Project project, Handle handle) {
        return new Participants(project).panel().map(panel -> new SeatingFacts(panel, project, handle));
    }

    Panel panel() {
        return panel;
    }

    List<Session> sessions() {
        return sessions;
    }

    SeatingGoals goals() {
        return goals;
    }

    Optional<Session> session(long id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    /** Returns how large the plan of a session is; empty if there is none. */
    Optional<SeatStore.Size> size(long session) {
        return Optional.ofNullable(sizes.get(session));
    }

    /** Returns the rounds of a session that has a table plan, in order. */
    List<Sitting> sittings(Session session) {
        return IntStream.rangeClosed(
                        1, size(session.id()).map(SeatStore.Size::rounds).orElse(0))
                .mapToObj(round -> new Sitting(session, round))
                .toList();
    }

    /** Returns the table of everybody who has one, from 1. */
    SortedMap<Long, Integer> seats(Sitting sitting) {
        return seats.getOrDefault(sitting.session().id(), Map.of()).getOrDefault(sitting.round(), new TreeMap<>());
    }

    /** Returns who is to have a seat: those confirmed who did not say no, and whoever came. */
    List<Participant> expected(Session session) {
        Map<Long, Mark> known = marks.getOrDefault(session.id(), Map.of());
        return panel.participants().stream()
                .filter(participant -> {
                    Attendance attendance =
                            known.getOrDefault(participant.id(), Mark.INVITED).attendance();
                    return attendance.came() || (participant.status() == Status.CONFIRMED && !attendance.staysAway());
                })
                .toList();
    }

    /** Returns whether anything is known yet of somebody who came or stayed away without a word. */
    boolean taken(Session session) {
        return marks.getOrDefault(session.id(), Map.of()).values().stream()
                .anyMatch(mark -> mark.attendance() != Attendance.EXCUSED);
    }

    /**
     * Returns who sat with whom at all rounds of other sessions before this one, and at these rounds; who stayed away then
     * met nobody.
     */
    Encounters encounters(Session before, List<Sitting> also) {
        Encounters encounters = new Encounters();
        List<Sitting> sat = new ArrayList<>();
        sessions.stream()
                .filter(earlier -> earlier.number() < before.number() && !earlier.cancelled())
                .forEach(earlier -> sat.addAll(sittings(earlier)));
        sat.addAll(also);
        sat.forEach(sitting -> note(sitting, encounters));
        return encounters;
    }

    private void note(Sitting sitting, Encounters encounters) {
        Map<Long, Mark> known = marks.getOrDefault(sitting.session().id(), Map.of());
        Map<Integer, List<Long>> tables = new HashMap<>();
        seats(sitting).forEach((person, table) -> {
            if (!known.getOrDefault(person, Mark.INVITED).attendance().staysAway()) {
                tables.computeIfAbsent(table, number -> new ArrayList<>()).add(person);
            }
        });
        tables.values().forEach(people -> encounters.note(sitting.session().number(), people));
    }

    /** Returns the rules that count at a round, in their order. */
    List<TableRule> rules(Sitting sitting) {
        return rules.stream()
                .filter(rule -> rule.details().countsAt(sitting.session().id(), sitting.round()))
                .toList();
    }

    /** Returns for whom a rule is: those it names, or if it names nobody those whose card asks for it. */
    List<Long> people(TableRule rule) {
        if (!rule.people().isEmpty() || !rule.kind().followsCards()) {
            return rule.people();
        }
        return panel.participants().stream()
                .map(Participant::id)
                .filter(id -> asks(cards.getOrDefault(id, PersonCard.empty(id)), rule.details()))
                .toList();
    }

    private static boolean asks(PersonCard card, TableRuleDetails rule) {
        return rule.kind() == TableRuleKind.WHEELCHAIR
                ? card.access().wheelchair()
                : card.speech().interpreter() && same(card.speech().language(), rule.language());
    }

    /** Returns the tables of a session at which a rule allows those whom it is for; every table for a rule about others. */
    List<Integer> tables(TableRule rule, Session session, int tables) {
        return IntStream.rangeClosed(1, tables)
                .filter(table -> allows(rule.details(), session, table))
                .boxed()
                .toList();
    }

    private boolean allows(TableRuleDetails rule, Session session, int table) {
        return switch (rule.kind()) {
            case APART, TOGETHER -> true;
            case FIXED -> rule.table().equals(Optional.of(table));
            case WHEELCHAIR -> traits(session).contains(TableTrait.wheelchair(table));
            case LANGUAGE ->
                languages(session, table).stream().anyMatch(spokenHere -> same(spokenHere, rule.language()));
        };
    }

    /** Returns what the tables of a session offer. */
    List<TableTrait> traits(Session session) {
        return traits.getOrDefault(session.id(), List.of());
    }

    /** Returns the languages that an interpreter or the facilitator speaks at a table. */
    private List<String> languages(Session session, int table) {
        List<String> languages = new ArrayList<>();
        traits(session).stream()
                .filter(trait -> trait.table() == table && !trait.forWheelchair())
                .forEach(trait -> languages.add(trait.language()));
        team.stream()
                .filter(place -> place.session() == session.id()
                        && Integer.valueOf(table).equals(place.table()))
                .forEach(place -> languages.addAll(spoken.getOrDefault(place.facilitator(), List.of())));
        return languages;
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
