package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.facilitators.Availability;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.staffing.Staffing;
import nl.lotwijzer.staffing.StaffingScore;

/** Says in words why somebody has a place, and which rules that breaks. */
final class TeamReasons {
    private static final int NEAR = 5;

    private final TeamCast cast;
    private final TeamPlan plan;

    TeamReasons(TeamCast cast, TeamPlan plan) {
        this.cast = cast;
        this.plan = plan;
    }

    List<Message> of(int facilitator, int session) {
        int place = plan.place(facilitator, session);
        if (place == Staffing.OFF) {
            return List.of();
        }
        List<Message> reasons = new ArrayList<>();
        if (plan.locked(facilitator, session)) {
            reasons.add(Message.of("sessions.reason.locked"));
        }
        if (place >= 0) {
            atTable(reasons, facilitator, session, place);
        }
        reasons.add(load(facilitator, session));
        if (cast.answer(facilitator, session).availability() == Availability.IF_NEED_BE) {
            reasons.add(Message.of("sessions.reason.need"));
        }
        Integer distance = cast.pool().get(facilitator).terms().distance();
        if (distance != null && distance <= NEAR) {
            reasons.add(Message.of("sessions.reason.near", distance));
        }
        return reasons;
    }

    private void atTable(List<Message> reasons, int facilitator, int session, int table) {
        long able = IntStream.range(0, cast.pool().size())
                .filter(other -> able(other, session, table))
                .count();
        if (able == 1 && able(facilitator, session, table)) {
            reasons.add(Message.of("sessions.reason.only", table + 1));
        }
        cast.languageSpoken(facilitator, session, table)
                .ifPresent(
                        language -> reasons.add(Message.of("sessions.reason.language", capital(language), table + 1)));
        if (cast.prefers(facilitator, session, table)) {
            reasons.add(Message.of("sessions.reason.preference"));
        }
        beside(reasons, facilitator, session, table);
        int met = met(facilitator, session, table);
        reasons.add(
                met == 0
                        ? Message.of("sessions.reason.strangers", table + 1)
                        : Message.of("sessions.reason.met", met, table + 1));
    }

    private boolean able(int facilitator, int session, int table) {
        return !cast.chairs(facilitator, session)
                && cast.answer(facilitator, session).availability().possible()
                && cast.conflict(facilitator, session, table).isEmpty()
                && cast.languageLacking(facilitator, session, table).isEmpty();
    }

    private void beside(List<Message> reasons, int facilitator, int session, int table) {
        boolean experienced = cast.pool().get(facilitator).skills().experienced();
        for (int next : new int[] {table - 1, table + 1}) {
            int neighbour = next >= 0 && next < plan.tables(session) ? plan.leader(session, next) : -1;
            if (neighbour >= 0 && cast.pool().get(neighbour).skills().experienced() != experienced) {
                reasons.add(Message.of(
                        experienced ? "sessions.reason.experienced" : "sessions.reason.new",
                        cast.pool().get(neighbour).name(),
                        next + 1));
                return;
            }
        }
    }

    /** Returns how many people at a table had this facilitator at another session. */
    private int met(int facilitator, int session, int table) {
        TeamNeeds needs = cast.tables(session).get(table);
        return (int) needs.people().stream()
                        .filter(person -> IntStream.range(0, plan.sessions().size())
                                .filter(other -> other != session && plan.place(facilitator, other) >= 0)
                                .anyMatch(other -> cast.tables(other)
                                        .get(plan.place(facilitator, other))
                                        .people()
                                        .contains(person)))
                        .count()
                + cast.metElsewhere(facilitator, needs);
    }

    private Message load(int facilitator, int session) {
        int others = plan.load(facilitator) - 1;
        double average =
                IntStream.range(0, cast.pool().size()).map(plan::load).average().orElse(0);
        String key = others == 0
                ? "sessions.reason.first"
                : others + 1 <= average ? "sessions.reason.fewer" : "sessions.reason.load";
        return Message.of(key, others, plan.sessions().get(session).number());
    }

    List<Message> broken(int facilitator, int session) {
        int place = plan.place(facilitator, session);
        List<Message> broken = new ArrayList<>();
        if (place == Staffing.OFF) {
            return broken;
        }
        Facilitator one = cast.pool().get(facilitator);
        if (cast.answer(facilitator, session).availability() == Availability.NO) {
            broken.add(Message.of("sessions.broken.availability", one.name()));
        }
        Integer most = one.terms().mostSessions();
        if (most != null && plan.load(facilitator) > most) {
            broken.add(Message.of("sessions.broken.most", one.name(), plan.load(facilitator), most));
        }
        if (place >= 0) {
            cast.conflict(facilitator, session, place)
                    .ifPresent(conflict -> broken.add(Message.of(
                            conflict.participant() == null ? "sessions.broken.theme" : "sessions.broken.conflict",
                            one.name(),
                            place + 1,
                            conflict.theme())));
            cast.languageLacking(facilitator, session, place)
                    .ifPresent(language -> broken.add(
                            Message.of("sessions.broken.language", one.name(), place + 1, capital(language))));
        }
        return broken;
    }

    /** Says what is better and what is worse in one score than in another. */
    static List<Message> differences(StaffingScore before, StaffingScore after) {
        List<Message> words = new ArrayList<>();
        difference(words, "open", before.openTables(), after.openTables());
        difference(words, "experienced", before.shortExperienced(), after.shortExperienced());
        difference(words, "reserves", before.shortReserves(), after.shortReserves());
        difference(words, "repeats", before.repeats(), after.repeats());
        difference(words, "alone", before.alone(), after.alone());
        if (after.spread() != before.spread()) {
            words.add(Message.of("sessions.difference.spread", after.spread() > before.spread() ? 1 : 0));
        }
        if (after.choices() != before.choices()) {
            words.add(Message.of("sessions.difference.choices", after.choices() > before.choices() ? 1 : 0));
        }
        return words;
    }

    private static void difference(List<Message> words, String name, int before, int after) {
        if (before != after) {
            words.add(Message.of("sessions.difference." + name, after > before ? 1 : 0, Math.abs(after - before)));
        }
    }

    static String capital(String language) {
        return language.isEmpty() ? language : Character.toUpperCase(language.charAt(0)) + language.substring(1);
    }
}
