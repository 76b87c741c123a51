package nl.lotwijzer.report.allowance;

import static nl.lotwijzer.report.allowance.Rows.count;
import static nl.lotwijzer.report.allowance.Rows.money;
import static nl.lotwijzer.report.allowance.Rows.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/**
 * The nominative list that an organisation in Belgium keeps of each calendar year: of everybody who got a flat allowance
 * the name, address and birth date, the days with their amounts, and the total. Costs that were paid back are not in it.
 * Source: the act of 3 July 2005 on the rights of volunteers, article 10, and the model of the Flemish support centre.
 */
final class NominativeList {
    private final Overview overview;
    private final Texts texts;
    private final Rows rows;

    NominativeList(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.rows = new Rows(texts);
    }

    /** A page for each year in which something was due. */
    List<Page> pages() {
        SortedSet<Integer> years = new TreeSet<>();
        overview.people()
                .forEach(person -> person.lines().stream()
                        .filter(NominativeList::flat)
                        .forEach(line -> years.add(line.entitlement().day().getYear())));
        return years.stream().map(this::page).toList();
    }

    private Page page(int year) {
        List<List<Value>> table = new ArrayList<>();
        Euro all = Euro.ZERO;
        for (PersonAllowance person : overview.people()) {
            SortedMap<LocalDate, Euro> days = days(person, year);
            if (!days.isEmpty()) {
                Euro total = Euro.sum(days.values());
                all = all.plus(total);
                table.add(row(person.participant(), days, total));
            }
        }
        table.add(
                List.of(text(rows.name("total")), Value.NONE, Value.NONE, Value.NONE, count(table.size()), money(all)));
        String written = Integer.toString(year);
        return rows.page(
                rows.name("nominative.title", written),
                rows.name("nominative.purpose", written),
                new Block.Table(
                        "Nominatief" + year,
                        rows.columns("name", "address", "birthDate", "days", "*numberOfDays", "*total"),
                        table));
    }

    private static boolean flat(AllowanceLine line) {
        return !line.entitlement().item().kind().costs()
                && !line.entitlement().amount().equals(Euro.ZERO);
    }

    /** What somebody got by day; nothing for who wants nothing. */
    private static SortedMap<LocalDate, Euro> days(PersonAllowance person, int year) {
        SortedMap<LocalDate, Euro> days = new TreeMap<>();
        if (!person.card().payment().refused()) {
            person.lines().stream()
                    .filter(NominativeList::flat)
                    .filter(line -> line.entitlement().day().getYear() == year)
                    .forEach(line -> days.merge(
                            line.entitlement().day(), line.entitlement().amount(), Euro::plus));
        }
        return days;
    }

    private List<Value> row(Participant participant, SortedMap<LocalDate, Euro> days, Euro total) {
        Form form = participant.registrant().form();
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("d-M", texts.language().locale());
        String amounts = days.entrySet().stream()
                .map(one -> one.getKey().format(written) + ": "
                        + one.getValue().words(texts.language().locale()))
                .collect(Collectors.joining("; "));
        return List.of(
                text(participant.name()),
                text(form.address().line()),
                form.birthDate() == null ? Value.NONE : Rows.day(form.birthDate()),
                text(amounts),
                count(days.size()),
                money(total));
    }
}
