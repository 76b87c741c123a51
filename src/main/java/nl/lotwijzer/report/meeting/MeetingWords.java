package nl.lotwijzer.report.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.Attendee;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Presence;
import org.jspecify.annotations.Nullable;

/** How the documents of a meeting say things. */
record MeetingWords(Texts texts) {
    String of(String key, Object... arguments) {
        return texts.get("report.meeting." + key, arguments);
    }

    Part.Heading heading(String key) {
        return new Part.Heading(1, of(key));
    }

    Part.Fact fact(String key, String value) {
        return new Part.Fact(of(key), value.isEmpty() ? "–" : value);
    }

    Part.Column column(String key, int share) {
        return new Part.Column(of(key), false, share);
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? "–"
                : day.format(DateTimeFormatter.ofPattern(
                        "d MMM yyyy", texts.language().locale()));
    }

    /** Returns date, time and place as facts. */
    List<Part.Fact> whenAndWhere(Meeting meeting) {
        List<Part.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "date",
                meeting.date()
                        .format(DateTimeFormatter.ofPattern(
                                "EEEE d MMMM yyyy", texts.language().locale()))));
        facts.add(fact(
                "time",
                meeting.details().start() == null
                        ? ""
                        : of("from", meeting.details().start().toString())));
        facts.add(fact("place", meeting.details().place()));
        return facts;
    }

    /** Returns the names of those of whom this was noted, with their organisations. */
    String people(Meeting meeting, Presence presence) {
        return meeting.attendees().stream()
                .filter(attendee -> attendee.presence() == presence)
                .map(this::person)
                .collect(Collectors.joining(", "));
    }

    String person(Attendee attendee) {
        return attendee.organisation().isEmpty()
                ? attendee.name()
                : of("person", attendee.name(), attendee.organisation());
    }

    /** Returns a table of decisions. */
    Part.Table decisions(String name, List<Decision> decisions) {
        return new Part.Table(
                of(name),
                List.of(column("number", 2), column("decision", 7), column("day", 2), column("concerns", 3)),
                decisions.stream()
                        .map(decision -> List.of(
                                decision.code(),
                                decision.holds()
                                        ? decision.details().text()
                                        : of("replaced", decision.details().text()),
                                day(decision.date()),
                                dash(decision.details().concerns())))
                        .toList());
    }

    /** Returns a table of actions, with what is to be said of each. */
    Part.Table actions(MeetingFacts facts, String name, List<ActionPoint> actions) {
        return new Part.Table(
                of(name),
                List.of(
                        column("number", 1),
                        column("action", 6),
                        column("owner", 3),
                        column("due", 2),
                        column("state", 2)),
                actions.stream()
                        .map(action -> List.of(
                                action.code(),
                                action.details().text(),
                                dash(action.details().owner()),
                                day(action.details().due()),
                                facts.late(action)
                                        ? of("late")
                                        : texts.get("steering.action."
                                                + action.details().status())))
                        .toList());
    }

    String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
