package nl.lotwijzer.report.council;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Fact;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Code;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Text;

/** Tells how the panel was drawn, and by which codes everybody can check it. */
final class DrawPage {
    /** A difference that nobody would notice: one chance in a thousand. */
    private static final Fraction NEXT_TO_NOTHING = Fraction.of(1, 1000);

    private final Optional<Drawn> draw;
    private final Disclosed disclosed;
    private final PageWords words;

    /**
     * What there is to tell of a draw.
     *
     * @param day        the day of the draw
     * @param letters    how many letters were sent; 0 if none were
     * @param rules      A, and nothing for a draw from before there were rounds
     * @param commitment C, likewise
     */
    record Drawn(
            Lottery lottery,
            Optional<LocalDate> day,
            Optional<CouncilDecision> decision,
            int letters,
            Optional<String> rules,
            Optional<String> commitment) {
        static Drawn of(Lottery lottery, Project project) {
            Draws draws = new Draws(project);
            Optional<Round> round = draws.current();
            return new Drawn(
                    lottery,
                    lottery.drawing()
                            .map(drawing -> drawing.at()
                                    .atZone(project.clock().getZone())
                                    .toLocalDate()),
                    draws.decision(),
                    new Sendings(project)
                            .all().stream()
                                    .filter(sending -> sending.sentOn().isPresent())
                                    .mapToInt(Sending::letters)
                                    .sum(),
                    round.map(Round::rulesHash),
                    round.flatMap(Round::commitment));
        }
    }

    /** @param draw nothing before the draw */
    DrawPage(Optional<Drawn> draw, Disclosed disclosed, Texts texts) {
        this.draw = draw;
        this.disclosed = disclosed;
        this.words = new PageWords(texts, "report.council.draw.");
    }

    Page page() {
        return draw.map(drawn -> words.page(blocks(drawn), false)).orElseGet(() -> words.page(List.of(), true));
    }

    private List<Block> blocks(Drawn drawn) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(course(drawn)));
        blocks.add(new Block.Prose(words.text("chances"), chances(drawn.lottery())));
        List<Fact> codes = codes(drawn);
        if (!codes.isEmpty()) {
            blocks.add(new Block.Prose(words.text("codes"), List.of(words.text("codesExplained"))));
            blocks.add(new Block.Facts(codes));
        }
        return blocks;
    }

    private List<Fact> course(Drawn drawn) {
        List<Fact> facts = new ArrayList<>();
        drawn.decision().ifPresent(decision -> facts.add(fact("decision", new Text(told(decision)))));
        int letters = drawn.letters();
        if (letters > 0) {
            facts.add(fact("letters", new Count(letters)));
        }
        OptionalLong entrants = disclosed.entrants();
        facts.add(fact(
                "entrants", entrants.isPresent() ? new Count(entrants.getAsLong()) : new Text(words.text("withheld"))));
        if (letters > 0 && entrants.isPresent() && entrants.getAsLong() <= letters) {
            facts.add(fact("response", Value.Share.of(entrants.getAsLong(), letters)));
        }
        facts.add(fact("seats", new Count(disclosed.numbers().seats())));
        facts.add(fact(
                "household", new Text(words.text(drawn.lottery().householdRule() ? "householdOn" : "householdOff"))));
        facts.add(fact("rows", new Count(drawn.lottery().rows())));
        drawn.day().ifPresent(day -> facts.add(fact("drawnOn", new Day(day))));
        drawn.lottery().drawing().ifPresent(drawing -> facts.add(fact("row", new Count(drawing.row()))));
        return facts;
    }

    private List<String> chances(Lottery drawn) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("equal"));
        if (drawn.smallest().signum() > 0) {
            sentences.add(words.text("smallest", disclosed.oneIn(drawn.smallest())));
        }
        if (drawn.evidence().proved()) {
            sentences.add(
                    drawn.gap().compareTo(NEXT_TO_NOTHING) < 0
                            ? words.text("best")
                            : words.text(
                                    "nearlyBest",
                                    new ChanceWords(words.texts()).percent(drawn.gap(), RoundingMode.UP)));
        }
        return sentences;
    }

    private List<Fact> codes(Drawn drawn) {
        List<Fact> facts = new ArrayList<>();
        drawn.rules().ifPresent(hash -> facts.add(fact("rules", new Code(hash))));
        drawn.commitment().ifPresent(hash -> facts.add(fact("commitment", new Code(hash))));
        drawn.lottery()
                .drawing()
                .ifPresent(drawing ->
                        facts.add(fact("seed", new Code(drawing.seed().hex()))));
        return facts;
    }

    private String told(CouncilDecision decision) {
        return switch (decision) {
            case CouncilDecision.Taken(String number, LocalDate date) -> words.text("decisionTaken", number, date);
            case CouncilDecision.Without(String reason) -> words.text("decisionWithout", reason);
        };
    }

    private Fact fact(String name, Value value) {
        return new Fact(words.text(name), value);
    }
}
