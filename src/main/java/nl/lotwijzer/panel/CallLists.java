package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;
import org.jdbi.v3.core.Handle;

/** Makes the call list of a project. */
public final class CallLists {
    /** By name, those whom nobody in particular calls last. */
    private static final Comparator<CallProgress> BY_NAME = Comparator.<CallProgress, Boolean>comparing(
                    one -> one.caller().isEmpty())
            .thenComparing(one -> one.caller().map(Caller::name).orElse(""), String.CASE_INSENSITIVE_ORDER);

    private final Project project;

    public CallLists(Project project) {
        this.project = project;
    }

    /**
     * Returns whom to call, the most urgent first; nobody before the draw.
     *
     * @param now          the time by the clock on the wall
     * @param firstSession the day of the first session; empty if none is planned
     */
    public CallList read(LocalDateTime now, Optional<LocalDate> firstSession) {
        return project.read(handle -> CurrentPanel.read(project, handle)
                .map(current -> read(handle, current, now, firstSession))
                .orElse(CallList.EMPTY));
    }

    private CallList read(Handle handle, CurrentPanel current, LocalDateTime now, Optional<LocalDate> firstSession) {
        CallPlan plan = new CallPlanStore(handle).plan();
        Optional<LocalDate> deadline = plan.confirmBy().or(() -> firstSession);
        Map<Long, List<Contact>> contacts = new ContactStore(handle)
                .all(current.lottery().id()).stream().collect(Collectors.groupingBy(Contact::person));
        Map<Long, Caller> callers = new Callers(project).assigned();
        CallUrgency urgency = new CallUrgency(new Shortage(current.panel()), now, deadline);
        List<CallTask> tasks = new ArrayList<>();
        next(current, contacts, callers, urgency).ifPresent(tasks::add);
        for (Participant participant : current.panel().participants()) {
            List<Contact> of = contacts.getOrDefault(participant.id(), List.of());
            boolean asked = participant.status().unanswered()
                    || (CallTask.next(of).isPresent() && participant.status() == Status.CONFIRMED);
            if (asked && !participant.left()) {
                tasks.add(urgency.task(
                        participant.registrant(),
                        participant.categories(),
                        participant.status(),
                        of,
                        Optional.ofNullable(callers.get(participant.id()))));
            }
        }
        tasks.sort(urgency.order());
        return new CallList(
                tasks, new Callers(project).all(), progress(current.panel(), contacts, callers), plan, deadline);
    }

    /** Returns the call to whom the draw chooses for the seat that is vacant longest. */
    private Optional<CallTask> next(
            CurrentPanel current, Map<Long, List<Contact>> contacts, Map<Long, Caller> callers, CallUrgency urgency) {
        return new Replacements(project)
                .state()
                .flatMap(PanelState::proposal)
                .flatMap(proposal -> new Registrations(project)
                        .byNumber(new RegistrationNumber(proposal.number()))
                        .map(registrant -> urgency.seat(
                                registrant,
                                current.categories(proposal.number()),
                                proposal.vacancy().who(),
                                contacts.getOrDefault(registrant.id(), List.of()),
                                Optional.ofNullable(callers.get(registrant.id())))));
    }

    private static List<CallProgress> progress(
            Panel panel, Map<Long, List<Contact>> contacts, Map<Long, Caller> callers) {
        Map<Optional<Caller>, List<Participant>> byCaller = panel.participants().stream()
                .filter(participant -> !participant.left())
                .collect(Collectors.groupingBy(participant -> Optional.ofNullable(callers.get(participant.id()))));
        return byCaller.entrySet().stream()
                .map(entry -> progress(entry.getKey(), entry.getValue(), contacts))
                .sorted(BY_NAME)
                .toList();
    }

    private static CallProgress progress(
            Optional<Caller> caller, List<Participant> people, Map<Long, List<Contact>> contacts) {
        Function<Status, Integer> count = status ->
                (int) people.stream().filter(one -> one.status() == status).count();
        return new CallProgress(
                caller,
                people.size(),
                (int) people.stream().filter(one -> one.status().unanswered()).count(),
                (int) people.stream()
                        .filter(one -> contacts.getOrDefault(one.id(), List.of()).stream()
                                .anyMatch(contact -> contact.details().outcome().reached()))
                        .count(),
                count.apply(Status.CONFIRMED),
                count.apply(Status.DECLINED));
    }
}
