package nl.lotwijzer.report.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Fact;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.supervision.CheckFinding.Result;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Supervision;

/** Tells what the supervisor concluded and observed, in the supervisor’s own words, and of which function that was. */
final class SupervisionPage {
    private final Optional<Findings> findings;
    private final Project project;
    private final PageWords words;

    SupervisionPage(Project project, Texts texts) {
        Optional<String> commitment = new Draws(project).current().flatMap(Round::commitment);
        this.project = project;
        this.findings = new Supervision(project)
                .all().stream()
                        .map(ReadFindings::findings)
                        .filter(found -> commitment.isPresent()
                                && commitment.equals(
                                        Optional.ofNullable(found.dossier().commitment())))
                        .findFirst();
        this.words = new PageWords(texts, "report.council.supervision.");
    }

    Page page() {
        return findings.map(found -> words.page(List.of(verdict(found), observations(found), checks(found)), false))
                .orElseGet(() -> words.page(List.of(), true));
    }

    private Block verdict(Findings found) {
        LocalDate signed = found.signed().atZone(project.clock().getZone()).toLocalDate();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("verdict", new Text(words.texts().get("supervision.verdict." + found.verdict()))));
        if (!found.role().isEmpty()) {
            facts.add(fact("role", new Text(found.role())));
        }
        facts.add(fact("signed", new Day(signed)));
        if (!found.remark().isEmpty()) {
            facts.add(fact("remark", new Text(found.remark())));
        }
        return new Block.Facts(facts);
    }

    private Table observations(Findings found) {
        return new Table(
                "Waarden",
                List.of(words.words("value"), words.words("question"), words.words("observation")),
                Arrays.stream(PublicValue.values())
                        .map(value -> List.<Value>of(
                                new Text(words.texts().get("supervision.value." + value)),
                                new Text(words.texts().get("supervision.value." + value + ".question")),
                                new Text(found.observations().getOrDefault(value, words.text("notObserved")))))
                        .toList());
    }

    private Table checks(Findings found) {
        return new Table(
                "Controles",
                List.of(words.words("checks"), words.numbers("count")),
                Arrays.stream(Result.values())
                        .map(result -> List.<Value>of(
                                new Text(words.texts().get(Message.of("report.council.supervision.result." + result))),
                                new Count(found.count(result))))
                        .toList());
    }

    private Fact fact(String name, Value value) {
        return new Fact(words.text(name), value);
    }
}
