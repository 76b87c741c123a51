package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Text;

/** Tells what was recommended, how the votes were, by which rule, and what the council answered. */
final class AdvicePage {
    private static final String VOTES = "Stemmen";
    private static final int NUMBER = 0;
    private static final List<Integer> COUNTS = List.of(3, 4, 5);
    private static final int NEEDED = 7;

    private final List<Recommendation> recommendations;
    private final Optional<Threshold> threshold;
    private final PageWords words;

    AdvicePage(Project project, Texts texts) {
        Recommendations service = new Recommendations(project);
        this.recommendations = service.all();
        this.threshold = service.threshold();
        this.words = new PageWords(texts, "report.council.advice.");
    }

    /** Returns how many recommendations the assembly adopted. */
    int adopted() {
        return (int)
                recommendations.stream().filter(one -> one.outcome().adopted()).count();
    }

    /** Returns how many recommendations the council answered. */
    int answered() {
        return (int) recommendations.stream()
                .filter(one -> one.answer()
                        .filter(answer -> answer.kind() != CouncilAnswer.Kind.LATER)
                        .isPresent())
                .count();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.text("rule"), rules()));
        blocks.add(votes());
        int last = recommendations.size() - 1;
        if (recommendations.stream().anyMatch(one -> one.votes().isPresent())) {
            blocks.add(new Chart(
                    Chart.Kind.STACKED,
                    words.text("chart"),
                    VOTES,
                    NUMBER,
                    COUNTS,
                    List.of(NEEDED),
                    0,
                    last,
                    words.text("chartExplained")));
        }
        blocks.add(answers());
        blocks.add(wordings());
        return words.page(blocks, recommendations.isEmpty());
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        rules.add(threshold.map(rule -> text(rule.sentence())).orElseGet(() -> words.text("noRule")));
        for (Recommendation one : recommendations) {
            one.own()
                    .ifPresent(own -> rules.add(
                            words.text("ownRule", one.number(), own.threshold().sentence(), own.reason())));
        }
        return rules;
    }

    private Table votes() {
        return new Table(
                VOTES,
                List.of(
                        words.numbers("number"),
                        words.words("recommendation"),
                        words.words("theme"),
                        words.numbers("inFavour"),
                        words.numbers("against"),
                        words.numbers("blank"),
                        words.words("percentage"),
                        words.numbers("needed"),
                        words.words("ruleShort"),
                        words.words("outcome")),
                recommendations.stream().map(this::votes).toList());
    }

    private List<Value> votes(Recommendation one) {
        Optional<Votes> votes = one.votes();
        Outcome outcome = one.outcome();
        OptionalLong needed = outcome.needed();
        return List.of(
                new Count(one.number()),
                new Text(one.title()),
                new Text(one.theme()),
                votes.<Value>map(cast -> new Count(cast.inFavour())).orElse(Value.NONE),
                votes.<Value>map(cast -> new Count(cast.against())).orElse(Value.NONE),
                votes.<Value>map(cast -> new Count(cast.blank())).orElse(Value.NONE),
                outcome.percentage().isPresent() ? new Text(text(outcome.percentageWords())) : Value.NONE,
                needed.isPresent() ? new Count(needed.getAsLong()) : Value.NONE,
                outcome.threshold()
                        .<Value>map(rule -> new Text(text(rule.shortly())))
                        .orElse(Value.NONE),
                new Text(words.text("outcome." + outcome.verdict())));
    }

    private Table answers() {
        return new Table(
                "Antwoorden",
                List.of(
                        words.numbers("number"),
                        words.words("recommendation"),
                        words.words("answer"),
                        words.words("reason"),
                        words.words("decision"),
                        words.words("date")),
                recommendations.stream().map(this::answer).toList());
    }

    private List<Value> answer(Recommendation one) {
        Optional<CouncilAnswer> answer = one.answer();
        return List.of(
                new Count(one.number()),
                new Text(one.title()),
                new Text(answer.map(given -> text(Message.of("recommendations.answer." + given.kind())))
                        .orElseGet(() -> words.text("noAnswer"))),
                new Text(answer.map(CouncilAnswer::reason).orElse("")),
                new Text(answer.map(CouncilAnswer::decision).orElse("")),
                answer.flatMap(CouncilAnswer::on).<Value>map(Day::new).orElse(Value.NONE));
    }

    private Table wordings() {
        return new Table(
                "Teksten",
                List.of(
                        words.numbers("number"),
                        words.words("text"),
                        words.words("explanation"),
                        words.words("minority")),
                recommendations.stream()
                        .map(one -> List.<Value>of(
                                new Count(one.number()),
                                new Text(
                                        one.wording().text().isEmpty()
                                                ? one.title()
                                                : one.wording().text()),
                                new Text(one.wording().explanation()),
                                new Text(one.wording().minority())))
                        .toList());
    }

    private String text(Message message) {
        return words.texts().get(message);
    }
}
