package nl.lotwijzer.report.facilitator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.sessions.TeamHours;

/** The hours of the facilitators with what those cost, as pages of a workbook. */
final class HoursPages {
    private static final int MINUTES_IN_HOUR = 60;

    private final List<TeamHours> hours;
    private final Texts texts;

    HoursPages(List<TeamHours> hours, Texts texts) {
        this.hours = hours;
        this.texts = texts;
    }

    Page lines() {
        Block.Table table = new Block.Table(
                "Uren",
                columns(
                        List.of("facilitator", "session", "day", "role"),
                        List.of("planned", "made", "fee", "travel", "total")),
                hours.stream().map(this::line).toList());
        return page("lines", table);
    }

    private List<Value> line(TeamHours one) {
        return List.of(
                new Value.Text(one.facilitator().name()),
                new Value.Text(one.session().number() + ". " + one.session().title()),
                new Value.Day(one.session().date()),
                new Value.Text(texts.get("sessions.role." + one.role())),
                hours(one.plannedMinutes()),
                one.made() == null ? Value.NONE : hours(one.made()),
                new Value.Money(one.fee()),
                new Value.Money(one.travel()),
                new Value.Money(one.total()));
    }

    Page totals() {
        Map<Long, List<TeamHours>> byPerson = new LinkedHashMap<>();
        hours.stream()
                .sorted((one, other) -> one.facilitator()
                        .name()
                        .compareToIgnoreCase(other.facilitator().name()))
                .forEach(one -> byPerson.merge(
                        one.facilitator().id(),
                        List.of(one),
                        (before, added) ->
                                Stream.concat(before.stream(), added.stream()).toList()));
        List<List<Value>> rows = Stream.concat(
                        byPerson.values().stream()
                                .map(of -> total(of.getFirst().facilitator().name(), of)),
                        hours.isEmpty() ? Stream.empty() : Stream.of(total(texts.get("report.hours.all"), hours)))
                .toList();
        Block.Table table = new Block.Table(
                "Totalen",
                columns(List.of("facilitator"), List.of("sessions", "planned", "made", "fee", "travel", "total")),
                rows);
        return page("totals", table);
    }

    private static List<Value> total(String name, Collection<TeamHours> of) {
        return List.of(
                new Value.Text(name),
                new Value.Count(of.stream().filter(one -> one.minutes() > 0).count()),
                hours(of.stream().mapToInt(TeamHours::plannedMinutes).sum()),
                hours(of.stream()
                        .mapToInt(one -> one.made() == null ? 0 : one.made())
                        .sum()),
                new Value.Money(Euro.sum(of.stream().map(TeamHours::fee).toList())),
                new Value.Money(Euro.sum(of.stream().map(TeamHours::travel).toList())),
                new Value.Money(Euro.sum(of.stream().map(TeamHours::total).toList())));
    }

    private static Value hours(int minutes) {
        return new Value.Seats(minutes, MINUTES_IN_HOUR);
    }

    private List<Block.Column> columns(List<String> words, List<String> numbers) {
        return Stream.concat(
                        words.stream().map(key -> new Block.Column(text(key), false)),
                        numbers.stream().map(key -> new Block.Column(text(key), true)))
                .toList();
    }

    private Page page(String key, Block.Table table) {
        return new Page(
                text(key),
                text(key + "Purpose"),
                table.rows().isEmpty() ? List.of() : List.of(table),
                table.rows().isEmpty() ? text("missing") : "");
    }

    private String text(String key) {
        return texts.get("report.hours." + key);
    }
}
