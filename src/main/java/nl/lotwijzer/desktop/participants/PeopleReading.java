package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.ReserveSupply;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * All that the list of participants shows, read on one state of the project.
 *
 * @param sitting  the registration numbers of those who have a seat in a panel that was drawn in public
 * @param vacant   how many seats are vacant
 * @param sessions the sessions that are not off
 * @param present  who was present at the session that was asked for; empty if none was
 */
record PeopleReading(
        Optional<Panel> panel,
        Map<Long, PersonCard> cards,
        ReserveSupply supply,
        Set<String> sitting,
        int vacant,
        List<Session> sessions,
        Optional<Set<Long>> present) {
    static final PeopleReading NOTHING =
            new PeopleReading(Optional.empty(), Map.of(), ReserveSupply.NONE, Set.of(), 0, List.of(), Optional.empty());

    /** @param session whose attendance is read; empty for none */
    static PeopleReading read(Project project, Optional<Long> session) {
        return project.read(handle -> {
            Participants participants = new Participants(project);
            Optional<Panel> panel = participants.panel();
            if (panel.isEmpty()) {
                return NOTHING;
            }
            Optional<PanelState> state = new Replacements(project).state();
            return new PeopleReading(
                    panel,
                    new PersonCards(project).all(),
                    participants.supply(),
                    state.map(one -> Set.copyOf(one.sitting())).orElse(Set.of()),
                    state.map(one -> one.vacancies().size()).orElse(0),
                    new Sessions(project)
                            .all().stream().filter(one -> !one.cancelled()).toList(),
                    session.map(id -> present(project, id)));
        });
    }

    private static Set<Long> present(Project project, long session) {
        return new Attendances(project)
                .of(session).attendees().stream()
                        .filter(attendee -> attendee.attendance().came())
                        .map(Attendee::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    PersonCard card(long id) {
        return cards.getOrDefault(id, PersonCard.empty(id));
    }
}
