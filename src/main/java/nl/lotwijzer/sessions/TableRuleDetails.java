package nl.lotwijzer.sessions;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What a rule about who sits where says. White space around the texts is taken off.
 *
 * @param people   for whom it is, by their ids in ascending order; nobody, for a table with an interpreter or room for a
 *                 wheelchair, means everybody whose card asks for it
 * @param session  the session that it is for, by its id; nothing for every session
 * @param round    the round of that session that a fixed seat is for, from 1; nothing for every round
 * @param table    the table of a fixed seat, from 1; nothing for another rule
 * @param language the language of a language table; empty for another rule
 * @param reason   why, in words that stay in the project; may be empty
 */
public record TableRuleDetails(
        TableRuleKind kind,
        List<Long> people,
        Optional<Long> session,
        Optional<Integer> round,
        Optional<Integer> table,
        String language,
        String reason) {
    private static final int FEWEST = 2;

    public TableRuleDetails {
        people = people.stream().distinct().sorted().toList();
        language = language.strip().replaceAll("\\s+", " ");
        reason = reason.strip();
    }

    /** Returns a rule of this kind for these people at every session, without a reason. */
    public static TableRuleDetails of(TableRuleKind kind, List<Long> people) {
        return new TableRuleDetails(kind, people, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    /** Returns the rule that somebody sits at this table at one session: in one of its rounds, or in all. */
    public static TableRuleDetails fixed(long person, long session, Optional<Integer> round, int table) {
        return new TableRuleDetails(
                TableRuleKind.FIXED, List.of(person), Optional.of(session), round, Optional.of(table), "", "");
    }

    /** Returns the same with this reason. */
    public TableRuleDetails because(String why) {
        return new TableRuleDetails(kind, people, session, round, table, language, why);
    }

    /** Returns the same for this language. */
    public TableRuleDetails in(String spoken) {
        return new TableRuleDetails(kind, people, session, round, table, spoken, reason);
    }

    /** Returns whether this counts at a round of a session. */
    boolean countsAt(long atSession, int atRound) {
        return session.map(id -> id == atSession).orElse(true)
                && round.map(number -> number == atRound).orElse(true);
    }

    /** Returns what is wrong with these details, if anything is. */
    Optional<Message> problem() {
        return switch (kind) {
            case APART, TOGETHER ->
                people.size() < FEWEST ? Optional.of(Message.of("sessions.problem.ruleTwo")) : Optional.empty();
            case FIXED -> {
                if (people.isEmpty()) {
                    yield Optional.of(Message.of("sessions.problem.ruleOne"));
                }
                yield table.isEmpty() ? Optional.of(Message.of("sessions.problem.ruleTable")) : Optional.empty();
            }
            case LANGUAGE ->
                language.isEmpty() ? Optional.of(Message.of("sessions.problem.ruleLanguage")) : Optional.empty();
            case WHEELCHAIR -> Optional.empty();
        };
    }
}
