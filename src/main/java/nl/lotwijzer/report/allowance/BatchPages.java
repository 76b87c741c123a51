package nl.lotwijzer.report.allowance;

import static nl.lotwijzer.report.allowance.Rows.day;
import static nl.lotwijzer.report.allowance.Rows.money;
import static nl.lotwijzer.report.allowance.Rows.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/** Lays out a batch as it was fixed. */
final class BatchPages {
    private final Batch batch;
    private final Texts texts;
    private final Rows rows;
    private final Map<Long, String> numbers;

    BatchPages(Batch batch, Overview overview, Texts texts) {
        this.batch = batch;
        this.texts = texts;
        this.rows = new Rows(texts);
        this.numbers = overview.people().stream()
                .collect(Collectors.toMap(
                        PersonAllowance::id, person -> person.participant().number()));
    }

    Page payments() {
        List<List<Value>> table = new ArrayList<>();
        for (Payment payment : batch.payments()) {
            table.add(List.of(
                    text(number(payment)),
                    text(name(payment)),
                    text(payment.account().map(Iban::grouped).orElse("")),
                    money(payment.amount()),
                    text(payment.reference()),
                    text(payment.description()),
                    text(payment.returned().map(Payment.Returned::reason).orElse(""))));
        }
        return rows.page(
                "batch",
                new Block.Table(
                        "Batch" + batch.number(),
                        rows.columns("number", "name", "account", "*amount", "reference", "description", "returned"),
                        table),
                batch.number(),
                batch.execution());
    }

    Page lines() {
        List<List<Value>> table = new ArrayList<>();
        for (Payment payment : batch.payments()) {
            payment.lines().forEach(line -> table.add(row(payment, line)));
        }
        return rows.page(
                "batchLines",
                new Block.Table(
                        "Regels" + batch.number(),
                        rows.columns("number", "name", "day", "item", "title", "basis", "*amount"),
                        table),
                batch.number());
    }

    private List<Value> row(Payment payment, AllowanceLine line) {
        return List.of(
                text(number(payment)),
                text(name(payment)),
                day(line.entitlement().day()),
                text(texts.get("allowances.item." + line.entitlement().item().kind())),
                text(line.entitlement().title()),
                text(texts.get(line.entitlement().basis().told())),
                money(line.amount()));
    }

    private String number(Payment payment) {
        return numbers.getOrDefault(payment.participant(), "");
    }

    private String name(Payment payment) {
        return payment.name().isEmpty() ? rows.name("erased") : payment.name();
    }
}
