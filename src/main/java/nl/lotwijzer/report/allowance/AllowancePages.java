package nl.lotwijzer.report.allowance;

import static nl.lotwijzer.report.allowance.Rows.count;
import static nl.lotwijzer.report.allowance.Rows.day;
import static nl.lotwijzer.report.allowance.Rows.money;
import static nl.lotwijzer.report.allowance.Rows.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.Entitlement;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/** Lays out the allowances of everybody as the pages of a workbook. */
final class AllowancePages {
    private final Overview overview;
    private final Texts texts;
    private final Rows rows;

    AllowancePages(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.rows = new Rows(texts);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(people());
        pages.add(lines());
        overview.batches().forEach(batch -> pages.add(new BatchPages(batch, overview, texts).payments()));
        pages.add(new ControlPage(overview, texts).page());
        boolean belgian = overview.settings()
                .map(AllowanceSettings::country)
                .filter(Country.BE::equals)
                .isPresent();
        if (belgian) {
            pages.addAll(new NominativeList(overview, texts).pages());
        }
        return pages;
    }

    private Page people() {
        List<List<Value>> table = new ArrayList<>();
        overview.people().forEach(person -> table.add(row(person)));
        return rows.page(
                "people",
                new Block.Table(
                        "Deelnemers",
                        rows.columns(
                                "number",
                                "name",
                                "*sessions",
                                "*fee",
                                "*travel",
                                "*receipts",
                                "*corrections",
                                "*entitled",
                                "*settled",
                                "*due",
                                "state"),
                        table),
                overview.people().size());
    }

    private List<Value> row(PersonAllowance person) {
        Map<Item.Kind, Euro> sums = new EnumMap<>(Item.Kind.class);
        person.lines()
                .forEach(line -> sums.merge(
                        line.entitlement().item().kind(), line.entitlement().amount(), Euro::plus));
        Euro receipts = sum(sums, Item.Kind.TRAVEL_RECEIPT).plus(sum(sums, Item.Kind.CARE_RECEIPT));
        long sessions = person.lines().stream()
                .filter(line -> line.entitlement().item().kind() == Item.Kind.FEE)
                .count();
        return List.of(
                text(person.participant().number()),
                text(person.participant().name()),
                count(sessions),
                money(sum(sums, Item.Kind.FEE)),
                money(sum(sums, Item.Kind.TRAVEL)),
                money(receipts),
                money(sum(sums, Item.Kind.CORRECTION)),
                money(person.entitled()),
                money(person.settled()),
                money(person.due()),
                text(state(person)));
    }

    private static Euro sum(Map<Item.Kind, Euro> sums, Item.Kind kind) {
        return sums.getOrDefault(kind, Euro.ZERO);
    }

    private String state(PersonAllowance person) {
        return person.obstacle()
                .map(why -> texts.get("allowances.obstacle." + why))
                .orElseGet(() -> person.payable() ? rows.name("next") : "");
    }

    private Page lines() {
        List<List<Value>> table = new ArrayList<>();
        for (PersonAllowance person : overview.people()) {
            person.lines().forEach(line -> table.add(row(person, line)));
        }
        return rows.page(
                "lines",
                new Block.Table(
                        "Regels",
                        rows.columns(
                                "number", "name", "day", "item", "title", "basis", "*entitled", "*settled", "*due"),
                        table));
    }

    private List<Value> row(PersonAllowance person, AllowanceLine line) {
        Entitlement entitlement = line.entitlement();
        return List.of(
                text(person.participant().number()),
                text(person.participant().name()),
                day(entitlement.day()),
                text(texts.get("allowances.item." + entitlement.item().kind())),
                text(entitlement.title()),
                text(texts.get(entitlement.basis().told())),
                money(entitlement.amount()),
                money(line.settled()),
                money(line.amount()));
    }

    /** Returns the pages of one batch: its payments, and the control totals. */
    static List<Page> of(Batch batch, Overview overview, Texts texts) {
        BatchPages pages = new BatchPages(batch, overview, texts);
        return List.of(pages.payments(), pages.lines(), new ControlPage(overview, texts).page(Optional.of(batch)));
    }
}
