package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskDetails;
import org.jspecify.annotations.Nullable;

/** The lists of decisions, actions and risks, each with what is selected in it. */
final class ListsModel {
    private final SteeringModel steering;
    private final Rows<Decision> decisions = new Rows<>(
            Decision::id,
            decision -> List.of(
                    decision.code(),
                    decision.details().text(),
                    decision.details().concerns()));
    private final Rows<ActionPoint> actions = new Rows<>(
            ActionPoint::id,
            action -> List.of(
                    action.code(), action.details().text(), action.details().owner()));
    private final Rows<Risk> risks = new Rows<>(
            Risk::id,
            risk -> List.of(
                    risk.code(),
                    risk.details().title(),
                    risk.details().owner(),
                    risk.details().measure()));

    ListsModel(SteeringModel steering) {
        this.steering = steering;
        filter(ActionFilter.OPEN);
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
    }

    private void show() {
        SteeringState now = steering.now();
        decisions.show(now.decisions().reversed());
        actions.show(now.actions().stream()
                .sorted(ActionFilter.order(steering.today()))
                .toList());
        risks.show(now.risks());
    }

    /** The decisions, the latest first. */
    Rows<Decision> decisions() {
        return decisions;
    }

    /** The actions: late ones first, then by the day they are due. */
    Rows<ActionPoint> actions() {
        return actions;
    }

    /** The risks, the heaviest first. */
    Rows<Risk> risks() {
        return risks;
    }

    /** Has the list of actions show only these. */
    void filter(ActionFilter filter) {
        actions.filter().set(action -> filter.lets(action, steering.today()));
    }

    /** Keeps a decision: a new one, or one that is known by its id. */
    void keep(Optional<Decision> known, DecisionDetails details, Consumer<Failure> otherwise, Runnable then) {
        steering.edit(
                () -> {
                    if (known.isPresent()) {
                        steering.decisions().change(known.get().id(), details);
                    } else {
                        steering.decisions().note(details);
                    }
                },
                known.isPresent() ? "decisionKept" : "decisionNoted",
                then,
                otherwise);
    }

    /** Notes that a later decision takes the place of this one, or none after all. */
    void replace(Decision decision, @Nullable Decision by) {
        steering.edit(
                () -> steering.decisions().replace(decision.id(), by == null ? null : by.id()),
                by == null ? "decisionHolds" : "decisionReplaced",
                () -> {},
                steering::fail);
    }

    void remove(Decision decision) {
        steering.edit(() -> steering.decisions().remove(decision.id()), "decisionRemoved", () -> {}, steering::fail);
    }

    /** Keeps an action: a new one, or one that is known by its id. */
    void keep(Optional<ActionPoint> known, ActionDetails details, Consumer<Failure> otherwise, Runnable then) {
        steering.edit(
                () -> {
                    if (known.isPresent()) {
                        steering.actions().change(known.get().id(), details);
                    } else {
                        steering.actions().note(details);
                    }
                },
                known.isPresent() ? "actionKept" : "actionNoted",
                then,
                otherwise);
    }

    /** Notes what became of an action, as of today. */
    void close(ActionPoint action, ActionStatus status) {
        LocalDate today = steering.today();
        steering.edit(
                () -> steering.actions().close(action, status, today), "action" + status, () -> {}, steering::fail);
    }

    void remove(ActionPoint action) {
        steering.edit(() -> steering.actions().remove(action.id()), "actionRemoved", () -> {}, steering::fail);
    }

    /** Keeps a risk: a new one, or one that is known by its id. */
    void keep(Optional<Risk> known, RiskDetails details, Consumer<Failure> otherwise, Runnable then) {
        steering.edit(
                () -> {
                    if (known.isPresent()) {
                        steering.risks().change(known.get().id(), details);
                    } else {
                        steering.risks().note(details);
                    }
                },
                known.isPresent() ? "riskKept" : "riskNoted",
                then,
                otherwise);
    }

    void remove(Risk risk) {
        steering.edit(() -> steering.risks().remove(risk.id()), "riskRemoved", () -> {}, steering::fail);
    }
}
