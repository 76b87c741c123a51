package nl.lotwijzer.report.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Text;

/** Lays the follow-up monitor out as pages in one language. */
final class FollowUpPages {
    private static final String VOTES = "Stemmen";

    private final FollowUpFacts facts;
    private final Texts texts;

    FollowUpPages(FollowUpFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    List<Page> pages(Cover cover) {
        return List.of(summary(cover), followUps(), progress(), votes());
    }

    private PageWords words(String page) {
        return new PageWords(texts, "report.followup." + page + ".");
    }

    private Page summary(Cover cover) {
        PageWords words = words("summary");
        List<Block> blocks = List.of(
                new Block.Facts(List.of(
                        new Block.Fact(texts.get("report.fact.project"), new Text(cover.project())),
                        new Block.Fact(texts.get("report.fact.commissioner"), new Text(cover.commissioner())),
                        new Block.Fact(texts.get("report.fact.question"), new Text(cover.question())),
                        new Block.Fact(
                                words.text("until"),
                                new Value.Day(facts.period().to())),
                        new Block.Fact(
                                words.text("rule"),
                                facts.threshold()
                                        .map(rule -> text(rule.sentence()))
                                        .orElse(Value.NONE)))),
                new Block.Remarks(words.text("attention"), attention(words)),
                new Block.Figures(words.text("figures"), figures(words)));
        return words.page(blocks, facts.recommendations().isEmpty());
    }

    private List<String> attention(PageWords words) {
        List<String> sentences = new ArrayList<>();
        for (Recommendation one : facts.recommendations()) {
            for (FollowUp followUp : one.followUps()) {
                if (followUp.late(facts.period().to())) {
                    sentences.add(words.text(
                            "late",
                            one.number(),
                            followUp.text(),
                            followUp.owner().isEmpty() ? words.text("nobody") : followUp.owner(),
                            followUp.deadline().orElseThrow()));
                }
            }
        }
        List<Recommendation> waiting = facts.waiting();
        if (!waiting.isEmpty()) {
            sentences.add(words.text("waiting", waiting.size(), numbers(waiting)));
        }
        return sentences.isEmpty() ? List.of(words.text("nothing")) : sentences;
    }

    private static String numbers(List<Recommendation> recommendations) {
        return String.join(
                ", ",
                recommendations.stream()
                        .map(one -> Integer.toString(one.number()))
                        .toList());
    }

    private List<Figure> figures(PageWords words) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(words, "recommendations", facts.recommendations().size()));
        figures.add(figure(words, "adopted", facts.adopted().size()));
        for (CouncilAnswer.Kind kind : CouncilAnswer.Kind.values()) {
            long count = facts.recommendations().stream()
                    .filter(one ->
                            one.answer().filter(given -> given.kind() == kind).isPresent())
                    .count();
            figures.add(new Figure(words.text("council." + kind), new Count(count), ""));
        }
        for (Reading.Status status : Reading.Status.values()) {
            long count = facts.followUps().stream()
                    .filter(one -> one.status() == status)
                    .count();
            figures.add(new Figure(words.text("status." + status), new Count(count), ""));
        }
        figures.add(figure(words, "overdue", facts.late().size()));
        return figures;
    }

    private static Figure figure(PageWords words, String name, long count) {
        return new Figure(words.text(name), new Count(count), words.text(name + ".note"));
    }

    private Page followUps() {
        PageWords words = words("monitor");
        List<List<Value>> actions = new ArrayList<>();
        for (Recommendation one : facts.recommendations()) {
            one.followUps().forEach(followUp -> actions.add(action(words, one, followUp)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Antwoorden",
                List.of(
                        words.numbers("number"),
                        words.words("theme"),
                        words.words("recommendation"),
                        words.words("answer"),
                        words.words("reason"),
                        words.words("decision"),
                        words.words("decided")),
                facts.recommendations().stream().map(one -> answer(words, one)).toList()));
        if (!actions.isEmpty()) {
            blocks.add(new Block.Table(
                    "Opvolging",
                    List.of(
                            words.numbers("number"),
                            words.words("action"),
                            words.words("owner"),
                            words.words("deadline"),
                            words.words("status"),
                            words.words("signal")),
                    actions));
        }
        return words.page(blocks, facts.recommendations().isEmpty());
    }

    private List<Value> answer(PageWords words, Recommendation one) {
        Optional<CouncilAnswer> answer = one.answer();
        return List.of(
                new Count(one.number()),
                new Text(one.theme()),
                new Text(one.title()),
                answer.map(given -> text(Message.of("recommendations.answer." + given.kind())))
                        .orElseGet(() -> one.outcome().adopted() ? new Text(words.text("waits")) : Value.NONE),
                new Text(answer.map(CouncilAnswer::reason).orElse("")),
                new Text(answer.map(CouncilAnswer::decision).orElse("")),
                day(answer.flatMap(CouncilAnswer::on)));
    }

    private List<Value> action(PageWords words, Recommendation one, FollowUp followUp) {
        return List.of(
                new Count(one.number()),
                new Text(followUp.text()),
                new Text(followUp.owner()),
                day(followUp.deadline()),
                text(Message.of("recommendations.status." + followUp.status())),
                new Text(followUp.late(facts.period().to()) ? words.text("late") : ""));
    }

    private Page progress() {
        PageWords words = words("progress");
        List<List<Value>> rows = new ArrayList<>();
        for (Recommendation one : facts.recommendations()) {
            for (FollowUp followUp : one.followUps()) {
                for (Reading reading : followUp.readings()) {
                    if (facts.period().holds(reading.day())) {
                        rows.add(List.of(
                                new Count(one.number()),
                                new Text(one.title()),
                                new Text(followUp.text()),
                                new Value.Day(reading.day()),
                                text(Message.of("recommendations.status." + reading.status())),
                                new Text(reading.note()),
                                new Text(reading.evidence()),
                                new Text(reading.link())));
                    }
                }
            }
        }
        List<Block> blocks = List.of(new Block.Table(
                "Voortgang",
                List.of(
                        words.numbers("number"),
                        words.words("recommendation"),
                        words.words("action"),
                        words.words("day"),
                        words.words("status"),
                        words.words("note"),
                        words.words("evidence"),
                        words.words("link")),
                rows));
        return words.page(blocks, rows.isEmpty());
    }

    private Page votes() {
        PageWords words = words("votes");
        List<List<Value>> rows = facts.recommendations().stream()
                .filter(one -> one.votes().isPresent())
                .map(one -> votes(words, one, one.votes().orElseThrow()))
                .toList();
        if (rows.isEmpty()) {
            return words.page(List.of(), true);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remarks(words.text("rule"), rules(words)));
        blocks.add(new Block.Table(
                VOTES,
                List.of(
                        words.words("number"),
                        words.words("recommendation"),
                        words.numbers("for"),
                        words.numbers("against"),
                        words.numbers("blank"),
                        words.numbers("present"),
                        words.numbers("whole"),
                        words.numbers("needed"),
                        words.words("percentage"),
                        words.words("outcome"),
                        words.words("threshold")),
                rows));
        blocks.add(new Block.Chart(
                Block.Chart.Kind.STACKED,
                words.text("chart"),
                VOTES,
                0,
                List.of(2, 3, 4),
                List.of(7),
                0,
                rows.size() - 1,
                words.text("chartText", facts.adopted().size(), rows.size())));
        return words.page(blocks, false);
    }

    /** Says by which rule was judged, and where by another one and why. */
    private List<String> rules(PageWords words) {
        List<String> rules = new ArrayList<>();
        rules.add(facts.threshold().map(rule -> texts.get(rule.sentence())).orElseGet(() -> words.text("noRule")));
        for (Recommendation one : facts.recommendations()) {
            one.own()
                    .ifPresent(own -> rules.add(words.text(
                            "ownRule", one.number(), texts.get(own.threshold().sentence()), own.reason())));
        }
        rules.add(words.text("exact"));
        return rules;
    }

    private List<Value> votes(PageWords words, Recommendation one, Votes votes) {
        Outcome outcome = one.outcome();
        boolean judged = outcome.verdict().judged();
        return List.of(
                new Text(words.text("label", one.number())),
                new Text(one.title()),
                new Count(votes.inFavour()),
                new Count(votes.against()),
                new Count(votes.blank()),
                count(votes.present()),
                judged ? new Count(outcome.whole()) : Value.NONE,
                judged ? new Count(outcome.needed().orElseThrow()) : Value.NONE,
                outcome.percentage().isPresent() ? text(outcome.percentageWords()) : Value.NONE,
                text(Message.of("recommendations.verdict." + outcome.verdict())),
                outcome.threshold().map(rule -> text(rule.shortly())).orElse(Value.NONE));
    }

    private static Value count(OptionalInt number) {
        return number.isPresent() ? new Count(number.getAsInt()) : Value.NONE;
    }

    private static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.NONE);
    }

    private Value text(Message message) {
        return new Text(texts.get(message));
    }
}
