package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.staffing.Rule;
import nl.lotwijzer.staffing.Shortage;

/** Says in words which rules cannot hold together. */
final class ShortageWords {
    private ShortageWords() {}

    static Message of(Shortage shortage, TeamCast cast) {
        Message where = where(shortage, cast);
        if (shortage.rules().contains(Rule.EXPERIENCE)) {
            return Message.of(
                    "sessions.shortage.experience", where, shortage.needed(), shortage.possible(), because(shortage));
        }
        if (shortage.rules().contains(Rule.RESERVES)) {
            return Message.of(
                    "sessions.shortage.reserves", where, shortage.needed(), shortage.possible(), because(shortage));
        }
        List<Shortage.Place> places = shortage.places();
        int session = places.getFirst().session();
        boolean whole = places.size() == cast.tables(session).size()
                || shortage.sessions().size() > 1;
        if (whole) {
            return Message.of(
                    "sessions.shortage.session", where, shortage.needed(), shortage.possible(), because(shortage));
        }
        Set<String> languages = new TreeSet<>();
        Set<Integer> numbers = new TreeSet<>();
        for (Shortage.Place place : places) {
            numbers.add(place.table() + 1);
            languages.addAll(cast.tables(session).get(place.table()).languages());
        }
        String tables = numbers.toString().replaceAll("[\\[\\]]", "");
        if (shortage.rules().contains(Rule.LANGUAGE)) {
            return Message.of(
                    "sessions.shortage.language",
                    where,
                    tables,
                    String.join(
                            ", ", languages.stream().map(TeamReasons::capital).toList()),
                    shortage.possible(),
                    because(shortage));
        }
        return Message.of("sessions.shortage.tables", where, tables, shortage.possible(), because(shortage));
    }

    private static Message where(Shortage shortage, TeamCast cast) {
        List<Integer> numbers = shortage.sessions().stream()
                .map(session -> cast.sessions().get(session).number())
                .toList();
        return Message.of(
                "sessions.shortage.where", numbers.size(), numbers.toString().replaceAll("[\\[\\]]", ""));
    }

    /** Names the rules besides the one that the sentence is about. */
    private static Message because(Shortage shortage) {
        List<Rule> named = new ArrayList<>();
        for (Rule rule : List.of(Rule.AVAILABILITY, Rule.CONFLICT, Rule.FIXED, Rule.MOST_SESSIONS)) {
            if (shortage.rules().contains(rule)) {
                named.add(rule);
            }
        }
        Object[] present = {
            named.contains(Rule.AVAILABILITY) ? 1 : 0,
            named.contains(Rule.CONFLICT) ? 1 : 0,
            named.contains(Rule.FIXED) ? 1 : 0,
            named.contains(Rule.MOST_SESSIONS) ? 1 : 0
        };
        return Message.of(named.isEmpty() ? "sessions.shortage.noRule" : "sessions.shortage.because", present);
    }
}
