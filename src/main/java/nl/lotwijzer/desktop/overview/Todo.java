package nl.lotwijzer.desktop.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.sessions.Session;

/**
 * Something to do now.
 *
 * @param tone   {@link Tone#WARNING} for what stands in the way, {@link Tone#ACCENT} for what is next
 * @param what   what to do, in a sentence
 * @param place  where to do it
 * @param detail what to show there
 */
record Todo(Tone tone, Message what, Place place, String detail) {
    /** For how many days ahead meetings and trainings are named. */
    private static final int SOON = 21;

    /** Returns what is to be done: first what stands in the way, then the next steps in the order of the work. */
    static List<Todo> of(OverviewFacts facts, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        todos.addAll(troubles(facts));
        todos.addAll(signals(facts.signals(), today));
        todos.addAll(steps(facts, today));
        todos.addAll(coming(facts.signals(), today));
        return todos;
    }

    private static List<Todo> troubles(OverviewFacts facts) {
        List<Todo> todos = new ArrayList<>();
        boolean drawn = facts.drawn().isPresent();
        if (!drawn && facts.quotaTrouble() > 0) {
            todos.add(warning("desktop.overview.todo.quotas", facts.quotaTrouble(), Place.QUOTAS));
        }
        if (!drawn && facts.undecided() > 0) {
            todos.add(warning("desktop.overview.todo.undecided", facts.undecided(), Place.ELIGIBILITY));
        }
        int leftOut = facts.registrants() - facts.inLottery();
        if (!drawn && leftOut > 0 && !facts.criteria().isEmpty()) {
            todos.add(warning("desktop.overview.todo.leftOut", leftOut, Place.REGISTRANTS));
        }
        return todos;
    }

    /** What is late or too dear around the assembly. */
    private static List<Todo> signals(Signals signals, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        for (Milestone late : signals.standing().late(today)) {
            todos.add(new Todo(
                    Tone.WARNING,
                    Message.of(
                            "desktop.overview.todo.milestone",
                            late.name(),
                            late.planned().orElseThrow()),
                    Place.PHASES,
                    "milestones"));
        }
        if (signals.lateActions() > 0) {
            todos.add(new Todo(
                    Tone.WARNING,
                    Message.of("desktop.overview.todo.actions", signals.lateActions()),
                    Place.STEERING,
                    "actions late"));
        }
        if (signals.over().compareTo(Euro.ZERO) > 0) {
            todos.add(new Todo(
                    Tone.WARNING,
                    Message.of(
                            signals.overspent()
                                    ? "desktop.overview.todo.overspent"
                                    : "desktop.overview.todo.expectedOver",
                            new BigDecimal(signals.over().plain())),
                    Place.STEERING,
                    "budget"));
        }
        if (signals.lateFollowUps() > 0) {
            todos.add(new Todo(
                    Tone.WARNING,
                    Message.of("desktop.overview.todo.followUps", signals.lateFollowUps()),
                    Place.RECOMMENDATIONS,
                    "monitor LATE"));
        }
        return todos;
    }

    /** What comes soon around the assembly. */
    private static List<Todo> coming(Signals signals, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        LocalDate soon = today.plusDays(SOON);
        signals.meeting()
                .filter(meeting -> !meeting.date().isAfter(soon))
                .ifPresent(meeting -> todos.add(new Todo(
                        Tone.ACCENT, Message.of("desktop.overview.todo.meeting", meeting.date()), Place.STEERING, "")));
        signals.training()
                .filter(training -> !training.date().isAfter(soon))
                .ifPresent(training -> todos.add(new Todo(
                        Tone.ACCENT,
                        Message.of(
                                "desktop.overview.todo.training",
                                training.details().title(),
                                training.date(),
                                training.free()),
                        Place.SUPPORT,
                        "")));
        if (signals.withoutAnswer() > 0) {
            todos.add(new Todo(
                    Tone.ACCENT,
                    Message.of("desktop.overview.todo.answers", signals.withoutAnswer()),
                    Place.RECOMMENDATIONS,
                    "WAITING"));
        }
        return todos;
    }

    private static List<Todo> steps(OverviewFacts facts, LocalDate today) {
        List<Todo> todos = new ArrayList<>();
        if (facts.drawn().isEmpty()) {
            todos.addAll(beforeTheDraw(facts));
        } else if (facts.toCall() > 0) {
            todos.add(step("desktop.overview.todo.confirm", facts.toCall(), Place.PARTICIPANTS));
        }
        if (facts.sessions().isEmpty()) {
            todos.add(step("desktop.overview.todo.sessions", 0, Place.SESSIONS));
        } else if (facts.coming(today).isEmpty()) {
            todos.add(step("desktop.overview.todo.report", 0, Place.REPORTS));
        } else if (facts.drawn().isPresent()) {
            Session next = facts.coming(today).getFirst();
            todos.add(new Todo(
                    Tone.ACCENT,
                    Message.of("desktop.overview.todo.prepare", next.title(), next.date()),
                    Place.SESSIONS,
                    ""));
        }
        if (facts.facilitators() == 0) {
            todos.add(step("desktop.overview.todo.facilitators", 0, Place.FACILITATORS));
        }
        return todos;
    }

    private static List<Todo> beforeTheDraw(OverviewFacts facts) {
        List<Todo> todos = new ArrayList<>();
        if (facts.registrants() == 0) {
            todos.add(step("desktop.overview.todo.registrants", 0, Place.REGISTRANTS));
        }
        if (facts.criteria().isEmpty()) {
            todos.add(step("desktop.overview.todo.criteria", 0, Place.QUOTAS));
        } else if (!facts.criteria().stream().allMatch(Criterion::hasPopulation)) {
            todos.add(step("desktop.overview.todo.population", 0, Place.QUOTAS));
        }
        if (facts.registrants() > 0
                && facts.quotaTrouble() == 0
                && !facts.criteria().isEmpty()) {
            todos.add(
                    facts.signals().decided()
                            ? step("desktop.overview.todo.draw", facts.details().panelSize(), Place.LOTTERY)
                            : new Todo(
                                    Tone.ACCENT,
                                    Message.of("desktop.overview.todo.decision"),
                                    Place.PHASES,
                                    "decision"));
        }
        return todos;
    }

    private static Todo warning(String key, int count, Place place) {
        return new Todo(Tone.WARNING, Message.of(key, count), place, "problems");
    }

    private static Todo step(String key, int count, Place place) {
        return new Todo(Tone.ACCENT, Message.of(key, count), place, "");
    }
}
