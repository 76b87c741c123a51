package nl.lotwijzer.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.sessions.GoalWeight;
import nl.lotwijzer.sessions.SeatingGoals;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableRuleDetails;
import nl.lotwijzer.sessions.TableRuleKind;
import nl.lotwijzer.sessions.TableRules;
import nl.lotwijzer.sessions.TableTrait;

/** The rules and goals of the seating, and the rule that is being written. */
final class RulesModel {
    /**
     * A rule that is being written.
     *
     * @param id the rule that it replaces; empty for a new one
     */
    record Draft(Optional<Long> id, TableRuleDetails details) {}

    private final Workspace workspace;
    private final TablesModel tables;
    private final TableRules service;
    private final Runnable undo;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param undo takes back the last deed */
    RulesModel(Workspace workspace, TablesModel tables, Runnable undo) {
        this.workspace = workspace;
        this.tables = tables;
        this.service = new TableRules(workspace.project());
        this.undo = undo;
    }

    /** Returns the rules that count at the open session. */
    List<TableRule> rules() {
        return tables.content().get().map(TablesContent::rulesHere).orElse(List.of());
    }

    /** Returns what the goals weigh. */
    Optional<SeatingGoals> goals() {
        return tables.content().get().map(TablesContent::goals);
    }

    /** Returns those who can be named in a rule. */
    List<Participant> people() {
        return tables.content().get().map(TablesContent::people).orElse(List.of());
    }

    /** Returns the names of those a rule names, in the order of their numbers. */
    String names(TableRuleDetails rule) {
        return String.join(
                ", ",
                tables.content().get().flatMap(TablesContent::panel).stream()
                        .flatMap(panel -> panel.participants().stream())
                        .filter(person -> rule.people().contains(person.id()))
                        .map(Participant::name)
                        .toList());
    }

    /** Returns the day on which a rule was made or last changed. */
    LocalDate made(TableRule rule) {
        return LocalDate.ofInstant(rule.made(), workspace.clock().getZone());
    }

    /** Returns whether the plan that is shown does not keep a rule. */
    boolean isBroken(TableRule rule) {
        return tables.plan().stream()
                .flatMap(plan -> plan.broken().stream())
                .anyMatch(broken -> broken.rule().equals(rule));
    }

    /** The rule that is being written; empty if none is. */
    ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What is wrong with the rule that is being written. */
    ReadOnlyObjectProperty<Optional<Failure>> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Begins a new rule of this kind about those who are chosen on the plan. */
    void begin(TableRuleKind kind) {
        begin(new Draft(Optional.empty(), TableRuleDetails.of(kind, List.copyOf(tables.chosen()))));
    }

    /** Begins to change a rule. */
    void begin(TableRule rule) {
        begin(new Draft(Optional.of(rule.id()), rule.details()));
    }

    /** Those for whom the rule is are chosen on the plan while it is being written, and can be chosen there. */
    private void begin(Draft begun) {
        problem.set(Optional.empty());
        tables.choose(begun.details().people());
        draft.set(Optional.of(begun));
    }

    /** Throws away what is being written. */
    void drop() {
        problem.set(Optional.empty());
        tables.choose(List.of());
        draft.set(Optional.empty());
    }

    /** Keeps what was written. */
    void save(TableRuleDetails details) {
        draft.get()
                .ifPresent(written -> workspace
                        .tasks()
                        .start(BackgroundTask.edit(progress -> {
                                    if (written.id().isPresent()) {
                                        service.change(written.id().get(), details);
                                    } else {
                                        service.add(details);
                                    }
                                    return written;
                                })
                                .then(kept -> drop())
                                .otherwise(failure -> problem.set(Optional.of(failure)))));
    }

    /** Removes a rule. */
    void remove(TableRule rule) {
        workspace.edit(
                () -> service.remove(List.of(rule.id())),
                () -> workspace.notify(Notice.success(workspace.texts().get("desktop.sessions.ruleRemoved"))
                        .with(workspace.texts().get("desktop.sessions.undo"), undo)));
    }

    /** Fixes somebody's seat at this table, in the round that is shown. */
    void lock(long participant) {
        tables.plan()
                .ifPresent(plan -> plan.tableOf(participant).ifPresent(table -> {
                    Optional<Integer> round = plan.rounds() == 1 ? Optional.empty() : Optional.of(plan.round());
                    TableRuleDetails fixed =
                            TableRuleDetails.fixed(participant, plan.session().id(), round, table.number());
                    workspace.edit(() -> service.add(fixed));
                }));
    }

    /** Removes the fixed seats that hold somebody at the table in the round that is shown. */
    void unlock(long participant) {
        tables.plan().ifPresent(plan -> {
            List<Long> ids = rules().stream()
                    .filter(rule -> rule.kind() == TableRuleKind.FIXED
                            && rule.people().contains(participant)
                            && holds(rule, plan))
                    .map(TableRule::id)
                    .toList();
            workspace.edit(() -> service.remove(ids));
        });
    }

    private static boolean holds(TableRule rule, TablePlan plan) {
        return rule.details().round().map(round -> round == plan.round()).orElse(true);
    }

    /** Notes that a table of the open session offers something, or no longer does. */
    void offer(TableTrait trait, boolean offers) {
        tables.plan()
                .ifPresent(plan ->
                        workspace.edit(() -> service.offer(plan.session().id(), trait, offers)));
    }

    void weighMirror(GoalWeight weight) {
        workspace.edit(() -> service.weighMirror(weight));
    }

    void weighMeet(GoalWeight weight) {
        workspace.edit(() -> service.weighMeet(weight));
    }

    /** Has tables mirror the group on a criterion, or leaves it out. */
    void mirror(String criterion, boolean counts) {
        workspace.edit(() -> service.mirror(criterion, counts));
    }
}
