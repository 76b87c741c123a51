package nl.lotwijzer.allowances;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lotwijzer.eligibility.AgeRange;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import org.jdbi.v3.core.Handle;

/**
 * Works out who gets what. Nothing of it is kept: it follows from who came and what was agreed, less what the batches hold.
 * So a correction of either shows as a difference by itself, and a payment that came back is due again.
 */
final class Calculation {
    private static final int GROWN = 120;

    /** What batches hold of an item, and what they say it was. */
    private record Settled(Entitlement last, Euro amount) {}

    private final Project project;
    private final Optional<AllowanceSettings> settings;
    private final LegalRules rules;
    private final List<AllowanceStore.Kept> entries;
    private final Map<Long, Map<Integer, Euro>> elsewhere;
    private final Set<Long> holds;
    private final List<Batch> batches;

    Calculation(Project project, Handle handle) {
        this.project = project;
        AllowanceStore store = new AllowanceStore(handle);
        settings = store.settings();
        rules = LegalRules.builtIn().with(new RuleStore(handle).all());
        entries = store.entries();
        elsewhere = store.elsewhere();
        holds = store.holds();
        batches = new BatchStore(handle).all();
    }

    Overview overview() {
        List<Session> sessions = new Sessions(project)
                .all().stream().filter(session -> !session.cancelled()).toList();
        Map<Long, List<Entitlement>> entitlements = entitlements(sessions);
        Map<Long, Map<Item, Settled>> settled = settled();
        Map<Long, PersonCard> cards = new PersonCards(project).all();
        List<PersonAllowance> people = new Participants(project)
                .all().stream()
                        .filter(participant -> participant.status() == Status.CONFIRMED
                                || entitlements.containsKey(participant.id())
                                || settled.containsKey(participant.id()))
                        .map(participant -> person(
                                participant,
                                cards.getOrDefault(participant.id(), PersonCard.empty(participant.id())),
                                entitlements.getOrDefault(participant.id(), List.of()),
                                settled.getOrDefault(participant.id(), Map.of())))
                        .toList();
        return new Overview(
                settings, rules, sessions, people, unknownYears(sessions, people), outlook(sessions), batches);
    }

    private Map<Long, List<Entitlement>> entitlements(List<Session> sessions) {
        Map<Long, List<Entitlement>> all = new HashMap<>();
        settings.ifPresent(agreed -> {
            EntitlementRules calculated = new EntitlementRules(agreed, zone());
            Map<Long, AttendanceList> attendance = new Attendances(project).all();
            Map<Long, PersonCard> cards = new PersonCards(project).all();
            for (Session session : sessions) {
                for (Attendee attendee :
                        Objects.requireNonNull(attendance.get(session.id())).attendees()) {
                    PersonCard card = cards.getOrDefault(attendee.id(), PersonCard.empty(attendee.id()));
                    List<Entitlement> made = calculated.of(session, attendee, card);
                    if (!made.isEmpty()) {
                        all.computeIfAbsent(attendee.id(), id -> new ArrayList<>())
                                .addAll(made);
                    }
                }
            }
        });
        for (AllowanceStore.Kept kept : entries) {
            Entry entry = kept.entry();
            all.computeIfAbsent(entry.participant(), id -> new ArrayList<>())
                    .add(new Entitlement(
                            new Item(entry.kind(), kept.id()),
                            entry.day(),
                            entry.reason(),
                            new Basis(Basis.Kind.BY_HAND, 0, 0, entry.amount(), 1)));
        }
        return all;
    }

    private Map<Long, Map<Item, Settled>> settled() {
        Map<Long, Map<Item, Settled>> all = new HashMap<>();
        for (Batch batch : batches) {
            for (Payment payment : batch.payments()) {
                Map<Item, Settled> ofPerson = all.computeIfAbsent(payment.participant(), id -> new LinkedHashMap<>());
                if (payment.returned().isEmpty()) {
                    payment.lines()
                            .forEach(line -> ofPerson.merge(
                                    line.entitlement().item(),
                                    new Settled(line.entitlement(), line.amount()),
                                    (before, now) -> new Settled(
                                            now.last(), before.amount().plus(now.amount()))));
                }
            }
        }
        return all;
    }

    private PersonAllowance person(
            Participant participant, PersonCard card, List<Entitlement> entitlements, Map<Item, Settled> settled) {
        Map<Item, Settled> left = new LinkedHashMap<>(settled);
        List<AllowanceLine> lines = new ArrayList<>();
        for (Entitlement entitlement : entitlements) {
            Settled before = left.remove(entitlement.item());
            lines.add(new AllowanceLine(entitlement, before == null ? Euro.ZERO : before.amount()));
        }
        left.values().stream()
                .filter(gone -> !gone.amount().equals(Euro.ZERO))
                .forEach(gone -> lines.add(new AllowanceLine(withoutClaim(gone.last()), gone.amount())));
        lines.sort(
                Comparator.comparing((AllowanceLine line) -> line.entitlement().day())
                        .thenComparing(line -> line.entitlement().item().kind())
                        .thenComparingLong(line -> line.entitlement().item().source()));
        Map<Integer, Euro> received = elsewhere.getOrDefault(participant.id(), Map.of());
        List<Entitlement> counted = card.payment().refused() ? List.of() : entitlements;
        Caps.Person person = person(participant, received);
        return new PersonAllowance(
                participant,
                card,
                holds.contains(participant.id()),
                lines,
                received,
                caps().map(caps -> caps.check(person, counted)).orElse(List.of()),
                caps().map(caps -> caps.uses(person, counted)).orElse(List.of()),
                settings.isPresent() && new EntitlementRules(settings.get(), zone()).distanceMissing(card));
    }

    private static Caps.Person person(Participant participant, Map<Integer, Euro> received) {
        Form form = participant.registrant().form();
        return new Caps.Person(day -> AgeRange.on(day, form.birthDate(), form.birthYear()), received);
    }

    private static Entitlement withoutClaim(Entitlement last) {
        return new Entitlement(
                last.item(),
                last.day(),
                last.title(),
                new Basis(Basis.Kind.GONE, 0, 0, last.basis().rate(), 1));
    }

    private Optional<Caps> caps() {
        return settings.map(agreed -> new Caps(rules, agreed.country()));
    }

    private SortedSet<Integer> unknownYears(List<Session> sessions, List<PersonAllowance> people) {
        Stream<LocalDate> days = Stream.concat(
                sessions.stream().map(Session::date),
                people.stream()
                        .flatMap(person -> person.lines().stream())
                        .map(line -> line.entitlement().day()));
        return caps().map(caps -> caps.unknownYears(days)).orElseGet(TreeSet::new);
    }

    /** What somebody who comes to every session would pass: as a grown-up, and for the hour as a young person too. */
    private List<CapWarning> outlook(List<Session> sessions) {
        if (settings.isEmpty() || settings.get().fee().equals(Euro.ZERO)) {
            return List.of();
        }
        EntitlementRules calculated = new EntitlementRules(settings.get(), zone());
        List<Entitlement> all = sessions.stream().map(calculated::whole).toList();
        Caps caps = new Caps(rules, settings.get().country());
        List<CapWarning> grown = caps.check(aged(GROWN), all);
        return Stream.concat(
                        grown.stream(),
                        caps.check(aged(0), all).stream()
                                .filter(warning -> warning.of() == CapWarning.Limit.HOUR_YOUNG))
                .toList();
    }

    private static Caps.Person aged(int years) {
        return new Caps.Person(day -> Optional.of(new AgeRange(years, years)), Map.of());
    }

    private ZoneId zone() {
        return project.clock().getZone();
    }
}
