package nl.lotwijzer.desktop.calling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.withdrawal.WithdrawalQuestion;
import nl.lotwijzer.desktop.withdrawal.WithdrawalQuestion.Leaver;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallList;
import nl.lotwijzer.panel.CallPlans;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Callers;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.NextAttempt;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.ReserveCalls;

/** Whom to call, who is being called, and what is noted of it. After each call the next person is chosen. */
public final class CallModel {
    private final Workspace workspace;
    private final WithdrawalQuestion withdrawal;
    private final ReadOnlyObjectWrapper<CallReading> reading = new ReadOnlyObjectWrapper<>(CallReading.EMPTY);
    private final ObservableList<CallTask> all = FXCollections.observableArrayList();
    private final FilteredList<CallTask> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Caller>> caller = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<CallTask>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> pending = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty remark = new SimpleStringProperty("");
    private final NextMoment next = new NextMoment();
    private final Subscription watching;
    private boolean advancing;
    private long handled;

    public CallModel(Workspace workspace) {
        this.workspace = workspace;
        this.withdrawal = new WithdrawalQuestion(workspace);
        caller.subscribe(this::filter);
        search.subscribe(this::filter);
        watching = workspace.watch(() -> CallReading.read(workspace), this::show);
    }

    private void show(CallReading read) {
        Optional<Long> chosen = selected.get().map(CallTask::id);
        all.setAll(read.list().tasks());
        reading.set(read);
        caller.set(caller.get()
                .flatMap(one -> read.list().callers().stream()
                        .filter(other -> other.id() == one.id())
                        .findFirst()));
        Optional<CallTask> kept = advancing ? Optional.empty() : chosen.flatMap(this::task);
        advancing = false;
        choose(kept.or(this::mostUrgent));
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(task -> (caller.get().isEmpty() || task.caller().equals(caller.get()))
                && (task.registrant().name() + " " + task.number() + " "
                                + task.registrant().phone())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought));
        if (selected.get().filter(shown::contains).isEmpty()) {
            choose(mostUrgent());
        }
    }

    private Optional<CallTask> task(long id) {
        return shown.stream().filter(task -> task.id() == id).findFirst();
    }

    /** Returns who can be called now and was not called just before. */
    private Optional<CallTask> mostUrgent() {
        return shown.stream()
                .filter(task -> task.turn().now() && task.id() != handled)
                .findFirst();
    }

    /** What was read: everybody to call, the callers, and how far they are. */
    public ReadOnlyObjectProperty<CallReading> reading() {
        return reading.getReadOnlyProperty();
    }

    public ObservableList<CallTask> shown() {
        return shown;
    }

    /** The caller whose list is shown; empty for everybody's. */
    ObjectProperty<Optional<Caller>> caller() {
        return caller;
    }

    StringProperty search() {
        return search;
    }

    /** Who is being called; nobody when everybody was. */
    ReadOnlyObjectProperty<Optional<CallTask>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** How the call ended, while the time of the next attempt is still asked. */
    ReadOnlyObjectProperty<Optional<Outcome>> pending() {
        return pending.getReadOnlyProperty();
    }

    StringProperty remark() {
        return remark;
    }

    /** When to try again, as far as it was filled in. */
    NextMoment next() {
        return next;
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Chooses whom to call. */
    void choose(Optional<CallTask> task) {
        boolean other = !task.map(CallTask::id).equals(selected.get().map(CallTask::id));
        if (other) {
            clear();
        }
        selected.set(task);
    }

    /** Chooses whom to call by the id of the registrant, if that person is on the list. */
    public void choose(long id) {
        task(id).ifPresent(task -> choose(Optional.of(task)));
    }

    private void clear() {
        remark.set("");
        next.clear();
        pending.set(Optional.empty());
    }

    /** Returns when to try again if nothing is filled in. */
    Optional<LocalDateTime> proposed(Outcome outcome) {
        return selected.get().flatMap(task -> NextAttempt.after(task.contacts(), now(), outcome));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(workspace.clock());
    }

    /**
     * Notes how the call ended, and goes on to the next person. Where a time was agreed on and is not filled in yet it is
     * asked first, with a proposal.
     */
    void end(Outcome outcome) {
        if (selected.get().isEmpty() || readOnly()) {
            return;
        }
        boolean agreed = outcome == Outcome.CALL_BACK || outcome == Outcome.THINKS;
        if (agreed && next.isEmpty()) {
            proposed(outcome).ifPresent(next::set);
            pending.set(Optional.of(outcome));
            return;
        }
        pending.set(Optional.empty());
        note(selected.get().get(), outcome);
    }

    /** Notes what was waiting for the time of the next attempt. */
    void confirmPending() {
        pending.get().ifPresent(outcome -> {
            if (next.read().isPresent()) {
                end(outcome);
            }
        });
    }

    private void note(CallTask task, Outcome outcome) {
        ContactDetails details = new ContactDetails(
                now(),
                Channel.PHONE,
                callerName(task),
                outcome,
                remark.get(),
                next.read().or(() -> proposed(outcome)));
        if (task.seatOf().isPresent()) {
            noteReserve(task, details);
        } else if (outcome == Outcome.DECLINES) {
            withdrawal.ask(
                    new Leaver(task.id(), task.number(), task.registrant().name(), task.status()),
                    Optional.of(details),
                    () -> advance(task),
                    () -> {});
        } else {
            advance(task);
            workspace.edit(() -> new Contacts(workspace.project()).add(task.id(), details), () -> tell(task, details));
        }
    }

    /** Returns who calls, as the log names this person: whose list it is, or who works here. */
    String callerName(CallTask task) {
        return caller.get()
                .or(task::caller)
                .map(Caller::name)
                .orElseGet(() -> workspace.desk().actor().name());
    }

    /** After this the next person is chosen. */
    private void advance(CallTask task) {
        advancing = true;
        handled = task.id();
        clear();
    }

    private void noteReserve(CallTask task, ContactDetails details) {
        Texts texts = workspace.texts();
        String who = task.registrant().name();
        boolean sure = switch (details.outcome()) {
            case COMES ->
                workspace
                        .dialogs()
                        .confirm(Confirmation.of(
                                texts.get("desktop.participants.replaceTitle", who),
                                texts.get(
                                        "desktop.participants.replaceExplained",
                                        task.seatOf().orElse("")),
                                texts.get("desktop.participants.replaceVerb")));
            case DECLINES ->
                workspace
                        .dialogs()
                        .confirm(Confirmation.destructive(
                                texts.get("desktop.calling.refusesTitle", who),
                                texts.get("desktop.calling.refusesExplained"),
                                texts.get("desktop.calling.refusesVerb")));
            case THINKS, CALL_BACK, NO_ANSWER, VOICEMAIL, WRONG_NUMBER, NOTED -> true;
        };
        if (sure) {
            advance(task);
            workspace.edit(
                    () -> new ReserveCalls(workspace.project()).note(task.number(), details),
                    () -> workspace.notify(Notice.success(told(task, details))));
        }
    }

    private String told(CallTask task, ContactDetails details) {
        Texts texts = workspace.texts();
        String outcome = texts.get("panel.outcome." + details.outcome());
        return details.next()
                .map(moment ->
                        texts.get("desktop.calling.notedNext", task.registrant().name(), outcome, moment))
                .orElseGet(() ->
                        texts.get("desktop.calling.noted", task.registrant().name(), outcome));
    }

    private void tell(CallTask task, ContactDetails details) {
        tellUndoable(told(task, details), () -> choose(task.id()));
    }

    /** Tells what was done, with the way back. */
    private void tellUndoable(String told, Runnable back) {
        workspace.notify(Notice.success(told)
                .with(
                        workspace.texts().get("desktop.participants.undo"),
                        () -> workspace.edit(() -> workspace.project().undo().undo(), back)));
    }

    /** Adds a caller, whose name is asked. */
    void addCaller() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get("desktop.calling.addCallerTitle"),
                        texts.get("desktop.calling.callerName"),
                        "",
                        texts.get("desktop.calling.addCallerVerb")))
                .ifPresent(name -> workspace.edit(() -> new Callers(workspace.project()).add(name)));
    }

    void removeCaller(Caller removed) {
        workspace.edit(
                () -> new Callers(workspace.project()).remove(removed),
                () -> tellUndoable(workspace.texts().get("desktop.calling.callerRemoved", removed.name()), () -> {}));
    }

    /** Spreads over the callers whoever is to be called and has no caller. */
    void spread() {
        List<Long> people = all.stream().map(CallTask::id).toList();
        long free = all.stream().filter(task -> task.caller().isEmpty()).count();
        workspace.edit(
                () -> new Callers(workspace.project()).spread(people),
                () -> tellUndoable(workspace.texts().get("desktop.calling.spreadDone", free), () -> {}));
    }

    /** Gives these people to a caller, or to nobody in particular. */
    public void assign(Collection<Long> people, Optional<Caller> to) {
        Texts texts = workspace.texts();
        String name = to.map(Caller::name).orElseGet(() -> texts.get("desktop.calling.nobody"));
        workspace.edit(
                () -> new Callers(workspace.project()).assign(people, to),
                () -> tellUndoable(texts.get("desktop.calling.assigned", people.size(), name), () -> {}));
    }

    void changeScript(String text) {
        workspace.edit(() -> new CallPlans(workspace.project()).changeScript(text));
    }

    void changeConfirmBy(Optional<LocalDate> day) {
        if (!day.equals(reading.get().list().plan().confirmBy())) {
            workspace.edit(() -> new CallPlans(workspace.project()).changeConfirmBy(day));
        }
    }

    /** Returns those who call. */
    public List<Caller> callers() {
        return list().callers();
    }

    /** Returns how many can be called now, whoever calls them. */
    public long toCall() {
        return all.stream().filter(task -> task.turn().now()).count();
    }

    CallList list() {
        return reading.get().list();
    }

    public void dispose() {
        watching.unsubscribe();
    }
}
