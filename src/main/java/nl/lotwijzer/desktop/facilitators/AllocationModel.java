package nl.lotwijzer.desktop.facilitators;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamPlan;
import nl.lotwijzer.sessions.TeamPlans;
import nl.lotwijzer.sessions.TeamRules;
import nl.lotwijzer.staffing.StaffingProgress;

/**
 * Who works where at the coming sessions: as it stands, or a draft that is proposed or made by hand and then taken over or
 * thrown away.
 */
final class AllocationModel {
    private record Content(TeamPlan plan, List<Message> shortages, TeamRules rules) {}

    /**
     * What is shown.
     *
     * @param plan      the draft, or what stands in the project
     * @param draft     whether it is a draft
     * @param changes   how many places of the draft differ from what stands in the project
     * @param last      what the last change made better or worse; none before there is one
     * @param dearer    by how many points the last change made it worse; below 0 for better
     * @param shortages what cannot hold together
     */
    record Shown(TeamPlan plan, boolean draft, int changes, List<Message> last, long dearer, List<Message> shortages) {
        Shown {
            last = List.copyOf(last);
            shortages = List.copyOf(shortages);
        }
    }

    private final Workspace workspace;
    private final TeamPlans service;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TeamRules> rules = new ReadOnlyObjectWrapper<>(TeamRules.USUAL);
    private final Deque<TeamPlan> steps = new ArrayDeque<>();
    private final Subscription watching;
    private Optional<TeamPlan> saved = Optional.empty();

    AllocationModel(Workspace workspace) {
        this.workspace = workspace;
        this.service = new TeamPlans(workspace.project());
        watching = workspace.watch(this::load, this::show);
    }

    private Content load() {
        TeamPlan plan =
                service.current(service.coming().stream().map(Session::id).toList());
        return new Content(plan, plan.shortages(), service.rules());
    }

    private void show(Content content) {
        saved = Optional.of(content.plan());
        rules.set(content.rules());
        Optional<TeamPlan> draft =
                shown.get().filter(Shown::draft).flatMap(old -> old.plan().asKnownIn(content.plan()));
        steps.removeIf(step -> step.asKnownIn(content.plan()).isEmpty());
        if (draft.isEmpty()) {
            steps.clear();
        }
        shown.set(Optional.of(new Shown(
                draft.orElse(content.plan()),
                draft.isPresent(),
                draft.map(plan -> plan.changesFrom(content.plan())).orElse(0),
                List.of(),
                0,
                content.shortages())));
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TeamRules> rules() {
        return rules.getReadOnlyProperty();
    }

    /** Works out the best draft over all sessions, or only for one while the others stay. */
    void propose(Optional<Integer> session) {
        shown.get()
                .ifPresent(now -> workspace
                        .tasks()
                        .start(BackgroundTask.of(Message.of("desktop.facilitators.allocating"), progress -> {
                                    StaffingProgress following = following(progress);
                                    return session.isPresent()
                                            ? service.propose(now.plan(), session.get(), following)
                                            : service.propose(now.plan(), following);
                                })
                                .then(plan -> draft(now.plan(), plan))));
    }

    /** Whoever stops it gets the best so far. */
    private static StaffingProgress following(Progress progress) {
        return new StaffingProgress() {
            @Override
            public void at(int done, int all, long best, long bound) {
                progress.done(done, all);
            }

            @Override
            public boolean stopped() {
                return progress.cancelled();
            }
        };
    }

    private void draft(TeamPlan before, TeamPlan after) {
        steps.push(before);
        put(
                after,
                after.differencesFrom(before),
                after.score().points() - before.score().points());
    }

    private void put(TeamPlan plan, List<Message> last, long dearer) {
        int changes = saved.map(plan::changesFrom).orElse(0);
        List<Message> shortages = shown.get().map(Shown::shortages).orElse(List.of());
        shown.set(Optional.of(new Shown(plan, !steps.isEmpty(), changes, last, dearer, shortages)));
    }

    /** Gives a place by hand in the draft. */
    void place(int facilitator, int session, int place) {
        shown.get().ifPresent(now -> {
            boolean there = now.plan().place(facilitator, session) == place;
            if (!there
                    && !now.plan().chairs(facilitator, session)
                    && place < now.plan().tables(session)) {
                draft(now.plan(), now.plan().with(facilitator, session, place));
            }
        });
    }

    void lock(int facilitator, int session, boolean keep) {
        shown.get().ifPresent(now -> {
            if (now.plan().locked(facilitator, session) != keep) {
                draft(now.plan(), now.plan().lock(facilitator, session, keep));
            }
        });
    }

    /** Takes back the last step of the draft. */
    void stepBack() {
        if (!steps.isEmpty()) {
            put(steps.pop(), List.of(), 0);
        }
    }

    /** Throws the draft away. */
    void discard() {
        steps.clear();
        saved.ifPresent(plan -> put(plan, List.of(), 0));
    }

    /** Takes the draft over. */
    void accept() {
        shown.get()
                .filter(Shown::draft)
                .ifPresent(now -> workspace.edit(() -> service.accept(now.plan()), () -> {
                    steps.clear();
                    saved = Optional.of(now.plan());
                    put(now.plan(), List.of(), 0);
                    workspace.notify(
                            Notice.success(workspace.texts().get("desktop.facilitators.allocated", now.changes()))
                                    .with(workspace.texts().get("desktop.facilitators.undo"), this::undo));
                }));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void change(TeamRules changed) {
        workspace.edit(() -> service.change(changed));
    }

    /** Returns the load of the facilitator with the most sessions, at least 1. */
    int greatestLoad() {
        return shown.get()
                .map(now -> IntStream.range(0, now.plan().facilitators().size())
                        .map(now.plan()::load)
                        .max()
                        .orElse(1))
                .filter(load -> load > 0)
                .orElse(1);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
