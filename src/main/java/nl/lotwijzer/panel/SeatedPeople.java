package nl.lotwijzer.panel;

import static nl.lotwijzer.protocol.ReplacementEvent.Kind.CALLED;
import static nl.lotwijzer.protocol.ReplacementEvent.Kind.REPLACED;
import static nl.lotwijzer.protocol.ReplacementEvent.Kind.VACATED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Participant.Leaving;
import nl.lotwijzer.panel.Participant.Seat;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** Everybody who has, or had, a seat in the panel, put together from the draw, what happened since, and their statuses. */
final class SeatedPeople {
    private final Project project;
    private final Lottery lottery;
    private final Map<Long, ParticipantStore.State> states;
    private final Map<Long, Registrant> registrants;
    private final List<ReplacementEvent> events;

    SeatedPeople(Project project, Lottery lottery, Map<Long, ParticipantStore.State> states) {
        this.project = project;
        this.lottery = lottery;
        this.states = states;
        this.registrants = new Registrations(project)
                .all().stream().collect(Collectors.toMap(Registrant::id, Function.identity()));
        this.events = new Replacements(project).events();
    }

    /** Returns the panel, in the order of registration numbers. */
    Panel panel() {
        Map<String, ReplacementEvent> seated = new HashMap<>();
        events.stream().filter(event -> event.kind() == REPLACED).forEach(event -> seated.put(event.who(), event));
        LocalDate drawnOn = day(lottery.drawing()
                .map(Drawing::at)
                .orElseThrow(() -> new IllegalStateException("a drawn lottery has a drawing")));
        return new Panel(
                lottery.quotas(),
                lottery.entrants().stream()
                        .filter(entrant -> entrant.selected() || seated.containsKey(entrant.number()))
                        .map(entrant ->
                                participant(entrant, Optional.ofNullable(seated.get(entrant.number())), drawnOn))
                        .sorted(Comparator.comparing(one -> one.registrant().number()))
                        .toList());
    }

    private Participant participant(Entrant entrant, Optional<ReplacementEvent> seated, LocalDate drawnOn) {
        Registrant registrant = registrants.get(entrant.registrantId());
        if (registrant == null) {
            throw new IllegalStateException("a drawn registrant is not there: " + entrant.registrantId());
        }
        List<String> criteria = lottery.criteria();
        List<String> categories = lottery.typeOf(entrant).categories();
        Map<String, String> byCriterion = new LinkedHashMap<>();
        for (int place = 0; place < criteria.size(); place++) {
            byCriterion.put(criteria.get(place), categories.get(place));
        }
        Optional<Leaving> leaving = leaving(entrant.number());
        ParticipantStore.State first =
                seated.map(this::whenSeated).orElse(new ParticipantStore.State(Status.DRAWN, drawnOn, ""));
        ParticipantStore.State now = states.getOrDefault(entrant.registrantId(), first);
        return new Participant(
                registrant,
                byCriterion,
                leaving.map(left -> afterLeaving(left, now.status())).orElse(now.status()),
                leaving.map(Leaving::on).orElse(now.since()),
                now.note(),
                new Seat(seated.flatMap(event -> Optional.ofNullable(event.forWhom())), leaving));
    }

    /** Whoever took a seat was, as a rule, called before: the newest call tells how far it is. */
    private ParticipantStore.State whenSeated(ReplacementEvent seated) {
        Optional<ReplacementEvent> call = events.stream()
                .filter(event -> event.kind() == CALLED && event.who().equals(seated.who()))
                .reduce((earlier, later) -> later);
        Status status = call.map(
                        event -> event.remark().equals(ReplacementEvent.ACCEPTS) ? Status.CONFIRMED : Status.CALLED)
                .orElse(Status.DRAWN);
        return new ParticipantStore.State(status, day(seated.at()), "");
    }

    private Optional<Leaving> leaving(String number) {
        boolean filled = events.stream().anyMatch(event -> number.equals(event.forWhom()));
        return events.stream()
                .filter(event -> event.kind() == VACATED && event.who().equals(number))
                .map(event -> new Leaving(day(event.at()), event.remark(), filled))
                .findFirst();
    }

    private static Status afterLeaving(Leaving leaving, Status before) {
        if (leaving.filled()) {
            return Status.REPLACED;
        }
        return before == Status.CONFIRMED || before == Status.STOPPED ? Status.STOPPED : Status.DECLINED;
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(project.clock().getZone()).toLocalDate();
    }
}
