package nl.lotwijzer.report.allowance;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.Entitlement;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;

/** What one participant gets and why, on paper. */
final class Specification {
    private final ProjectDetails project;
    private final Instant dated;
    private final Texts texts;
    private final Rows rows;

    /** @param dated the time of the project's last change, which the document carries */
    Specification(ProjectDetails project, Instant dated, Texts texts) {
        this.project = project;
        this.dated = dated;
        this.texts = texts;
        this.rows = new Rows(texts);
    }

    Document of(PersonAllowance person) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(List.of(
                new Part.Fact(rows.name("column.name"), person.participant().name()),
                new Part.Fact(rows.name("column.number"), person.participant().number()),
                new Part.Fact(
                        rows.name("column.account"),
                        person.card().payment().iban().map(Iban::masked).orElse("–")))));
        parts.add(new Part.Paragraph(rows.name("specification.how")));
        parts.add(table(person));
        parts.add(new Part.Paragraph(rows.name("specification.question")));
        return new Document(
                texts.language(),
                rows.name("specification.title"),
                project.name(),
                rows.name("specification.title"),
                project.commissioner().isEmpty() ? "Lotwijzer" : project.commissioner(),
                dated,
                project.name(),
                person.participant().number(),
                parts);
    }

    private Part table(PersonAllowance person) {
        List<List<String>> lines = new ArrayList<>();
        person.lines().forEach(line -> lines.add(row(line)));
        lines.add(List.of(rows.name("total"), "", "", euro(person.entitled())));
        lines.add(List.of(rows.name("column.settled"), "", "", euro(person.settled())));
        lines.add(List.of(rows.name("column.due"), "", "", euro(person.due())));
        return new Part.Table(
                rows.name("specification.title"),
                List.of(
                        new Part.Column(rows.name("column.day"), false, 2),
                        new Part.Column(rows.name("column.item"), false, 4),
                        new Part.Column(rows.name("column.basis"), false, 4),
                        new Part.Column(rows.name("column.amount"), true, 2)),
                lines);
    }

    private List<String> row(AllowanceLine line) {
        Entitlement entitlement = line.entitlement();
        String item = texts.get("allowances.item." + entitlement.item().kind());
        return List.of(
                entitlement
                        .day()
                        .format(DateTimeFormatter.ofPattern(
                                "d MMM yyyy", texts.language().locale())),
                entitlement.title().isEmpty() ? item : item + " · " + entitlement.title(),
                texts.get(entitlement.basis().told()),
                euro(entitlement.amount()));
    }

    private String euro(Euro amount) {
        return amount.words(texts.language().locale());
    }
}
