package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.CallTask.Turn;
import nl.lotwijzer.registration.Registrant;

/**
 * In which order people are called, and why. First who is next for a vacant seat; then whose time has come, the longest ago
 * first; whose time comes within the hour; who was never called; who was called without a next time; and last whose time is
 * still to come. Where time does not decide, those go first who are needed for a category that is hard to fill, then those
 * who were tried least often, then those who were tried longest ago.
 */
final class CallUrgency {
    private static final int SOON_IN_MINUTES = 60;
    private static final int LAST_DAYS = 7;

    private final Shortage shortage;
    private final LocalDateTime now;
    private final Optional<LocalDate> deadline;

    CallUrgency(Shortage shortage, LocalDateTime now, Optional<LocalDate> deadline) {
        this.shortage = shortage;
        this.now = now;
        this.deadline = deadline;
    }

    /** Returns the call to a participant. */
    CallTask task(
            Registrant registrant,
            Map<String, String> categories,
            Status status,
            List<Contact> contacts,
            Optional<Caller> caller) {
        Optional<LocalDateTime> next = CallTask.next(contacts);
        Turn turn = next.map(this::turn).orElse(CallTask.attempts(contacts) == 0 ? Turn.NEW : Turn.AGAIN);
        List<Message> why = new ArrayList<>();
        why.add(reason(turn, contacts));
        shortage.of(categories).ifPresent(one -> why.add(needed(one)));
        if (turn != Turn.AGAIN && CallTask.attempts(contacts) > 1) {
            why.add(Message.of("panel.call.attempts", CallTask.attempts(contacts)));
        }
        deadline.map(this::daysLeft).ifPresent(why::addAll);
        return new CallTask(registrant, categories, status, Optional.empty(), contacts, caller, turn, why);
    }

    /** Returns the call to who is next for a vacant seat. */
    CallTask seat(
            Registrant registrant,
            Map<String, String> categories,
            String leftBy,
            List<Contact> contacts,
            Optional<Caller> caller) {
        List<Message> why = new ArrayList<>();
        Optional<LocalDateTime> later = CallTask.next(contacts).filter(next -> turn(next) == Turn.LATER);
        why.add(Message.of("panel.call.seat", leftBy));
        later.ifPresent(next -> why.add(Message.of("panel.call.later", next)));
        if (!contacts.isEmpty()) {
            why.add(Message.of("panel.call.attempts", CallTask.attempts(contacts)));
        }
        return new CallTask(
                registrant,
                categories,
                Status.DRAWN,
                Optional.of(leftBy),
                contacts,
                caller,
                later.isPresent() ? Turn.LATER : Turn.SEAT,
                why);
    }

    Comparator<CallTask> order() {
        return Comparator.comparing(CallTask::turn)
                .thenComparing(task -> task.next().orElse(LocalDateTime.MAX))
                .thenComparingInt(task ->
                        shortage.of(task.categories()).map(Shortage::slack).orElse(Integer.MAX_VALUE))
                .thenComparingInt(CallTask::attempts)
                .thenComparing(task -> task.contacts().isEmpty()
                        ? LocalDateTime.MIN
                        : task.contacts().getLast().details().at())
                .thenComparing(task -> task.registrant().number());
    }

    private Turn turn(LocalDateTime next) {
        if (!next.isAfter(now)) {
            return Turn.DUE;
        }
        return next.isAfter(now.plusMinutes(SOON_IN_MINUTES)) ? Turn.LATER : Turn.SOON;
    }

    private static Message reason(Turn turn, List<Contact> contacts) {
        return switch (turn) {
            case DUE -> Message.of("panel.call.due", CallTask.next(contacts).orElseThrow());
            case SOON -> Message.of("panel.call.soon", CallTask.next(contacts).orElseThrow());
            case LATER -> Message.of("panel.call.later", CallTask.next(contacts).orElseThrow());
            case AGAIN ->
                Message.of(
                        "panel.call.again",
                        CallTask.attempts(contacts),
                        contacts.getLast().details().at());
            case NEW, SEAT -> Message.of("panel.call.never");
        };
    }

    private static Message needed(Representation one) {
        return Message.of("panel.call.needed", one.category(), one.min(), one.confirmed(), one.open());
    }

    private List<Message> daysLeft(LocalDate day) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
        if (days > LAST_DAYS) {
            return List.of();
        }
        return List.of(days < 0 ? Message.of("panel.call.late", day) : Message.of("panel.call.days", days));
    }
}
