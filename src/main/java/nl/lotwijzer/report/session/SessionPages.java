package nl.lotwijzer.report.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.TableNumbers;
import nl.lotwijzer.sessions.TeamMember;

/** Lays out who is at a session: the participants, the facilitators, and the badges. */
final class SessionPages {
    private final SessionFacts facts;
    private final Texts texts;

    SessionPages(SessionFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** Who is expected, with room to sign; after the day who came and when. */
    Page attendance() {
        List<List<Value>> rows = new ArrayList<>();
        for (Attendee attendee : facts.everybody()) {
            rows.add(List.of(
                    new Value.Text(attendee.participant().number()),
                    new Value.Text(attendee.participant().name()),
                    text(tables(attendee)),
                    new Value.Text(texts.get("sessions.attendance." + attendee.attendance())),
                    clock(attendee.arrived()),
                    clock(attendee.left()),
                    text(attendee.reason()
                            .map(reason -> texts.get("sessions.reason." + reason))
                            .orElse("")),
                    Value.NONE));
        }
        return page(
                "attendance",
                new Block.Table(
                        "Presentie",
                        columns("number", "name", "tables", "attendance", "arrived", "left", "reason", "signature"),
                        rows),
                facts.expected().size(),
                facts.attendance().came());
    }

    /** Who leads which table. */
    Page team() {
        List<List<Value>> rows = new ArrayList<>();
        for (TeamMember member : facts.team()) {
            FacilitatorDetails details = member.facilitator().details();
            Integer table = member.table();
            rows.add(List.of(
                    new Value.Text(member.facilitator().name()),
                    new Value.Text(texts.get("sessions.role." + member.role())),
                    table == null ? Value.NONE : new Value.Count(table),
                    text(String.join(", ", details.languages())),
                    text(details.phone()),
                    text(details.email())));
        }
        return page(
                "team",
                new Block.Table("Begeleiders", columns("name", "role", "*table", "languages", "phone", "email"), rows),
                rows.size());
    }

    /** What stands on the badges, for who prints them elsewhere. */
    Page badges() {
        List<List<Value>> rows = new ArrayList<>();
        for (Attendee attendee : facts.expected()) {
            rows.add(List.of(
                    text(attendee.participant().registrant().firstName()),
                    text(attendee.participant().registrant().lastName()),
                    new Value.Text(attendee.participant().number()),
                    text(tables(attendee))));
        }
        return page(
                "badges",
                new Block.Table("Naamkaartjes", columns("firstName", "lastName", "number", "tables"), rows),
                rows.size());
    }

    /** Returns a page that says what to do first. */
    Page missing(String page, String why) {
        return new Page(title(page), name(page + ".purpose", 0, 0), List.of(), why);
    }

    private Page page(String page, Block.Table table, Object... arguments) {
        return new Page(
                title(page),
                about() + " " + name(page + ".purpose", arguments),
                List.of(table),
                table.rows().isEmpty() ? name(page + ".missing") : "");
    }

    private String title(String page) {
        return name(page + ".title");
    }

    /** Of which session it is. */
    private String about() {
        return name(
                "about",
                facts.session().number(),
                facts.session().title(),
                facts.session().date());
    }

    /** Who sits at the same table in every round needs its number once. */
    private String tables(Attendee attendee) {
        List<Integer> seats = facts.tables().getOrDefault(attendee.id(), List.of());
        boolean same = seats.stream().distinct().count() <= 1;
        return (same ? seats.stream().limit(1) : seats.stream())
                .map(table -> table == TableNumbers.NONE ? "–" : Integer.toString(table))
                .collect(Collectors.joining(" · "));
    }

    private Value clock(Optional<Instant> moment) {
        return moment.<Value>map(at -> new Value.Text(
                        RunSheet.clock(at.atZone(facts.zone()), facts.session().date())))
                .orElse(Value.NONE);
    }

    /** A star before a key lines its values up at the right. */
    private List<Block.Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> key.startsWith("*")
                        ? new Block.Column(name("column." + key.substring(1)), true)
                        : new Block.Column(name("column." + key), false))
                .toList();
    }

    private static Value text(String words) {
        return words.isEmpty() ? Value.NONE : new Value.Text(words);
    }

    private String name(String key, Object... arguments) {
        return texts.get("report.sessionPack." + key, arguments);
    }
}
