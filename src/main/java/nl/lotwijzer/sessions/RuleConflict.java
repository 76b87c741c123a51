package nl.lotwijzer.sessions;

import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.seating.Contradiction;

/** Says in words which rules cannot all be kept, and what to do about it. */
final class RuleConflict {
    private static final int MOST_NAMED = 3;

    private final SeatingInput input;

    RuleConflict(SeatingInput input) {
        this.input = input;
    }

    SessionException told(Contradiction contradiction) {
        Sitting sitting = input.sittings().get(contradiction.round());
        List<TableRule> rules = contradiction.rules().stream()
                .map(input::owner)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return new SessionException(Message.of(
                "sessions.conflict." + contradiction.reason(),
                sitting.session().number(),
                sitting.round(),
                rules.stream()
                        .map(this::words)
                        .reduce((one, other) -> Message.of("sessions.conflict.and", one, other))
                        .orElseGet(() -> Message.of("sessions.conflict.rules"))));
    }

    private Message words(TableRule rule) {
        return Message.of(
                "sessions.rule." + rule.kind(),
                names(rule),
                rule.details().table().map(Object.class::cast).orElse(""),
                rule.details().language());
    }

    private String names(TableRule rule) {
        return input.people(rule).stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
