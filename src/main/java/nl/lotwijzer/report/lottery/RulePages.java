package nl.lotwijzer.report.lottery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.lottery.MadeDossier;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Fact;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Code;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Moment;
import nl.lotwijzer.report.Value.Text;

/** The pages with what was fixed beforehand: the rules, the hashes that hold them, the quotas. */
final class RulePages {
    private final LotteryAccount account;
    private final Texts texts;
    private final ZoneId zone;

    RulePages(LotteryAccount account, Texts texts, ZoneId zone) {
        this.account = account;
        this.texts = texts;
        this.zone = zone;
    }

    Page parameters() {
        PageWords words = new PageWords(texts, "report.lottery.parameters.");
        List<Fact> facts = new ArrayList<>();
        account.round().ifPresent(round -> rules(words, round, facts));
        account.lottery().ifPresent(lottery -> {
            facts.add(new Fact(words.text("seats"), new Count(lottery.seats())));
            facts.add(new Fact(
                    words.text("entrants"), new Count(lottery.entrants().size())));
            facts.add(new Fact(words.text("types"), new Count(lottery.types().size())));
            facts.add(new Fact(words.text("rows"), new Count(lottery.rows())));
            facts.add(new Fact(words.text("households"), yesOrNo(lottery.householdRule())));
            facts.add(new Fact(words.text("computedAt"), moment(lottery.computedAt())));
            lottery.drawing().ifPresent(drawing -> {
                facts.add(new Fact(words.text("drawnAt"), moment(drawing.at())));
                // In the files the first row is number 0.
                facts.add(new Fact(words.text("row"), new Count(drawing.row())));
            });
        });
        return words.page(List.of(new Block.Facts(facts)), facts.isEmpty());
    }

    private void rules(PageWords words, Round round, List<Fact> facts) {
        Rules rules = round.rules();
        facts.add(new Fact(words.text("round"), new Count(round.number())));
        facts.add(new Fact(
                words.text("decision"),
                new Text(
                        switch (rules.decision()) {
                            case CouncilDecision.Taken(var number, var date) ->
                                texts.get("report.draw.decisionTaken", number, date);
                            case CouncilDecision.Without(var reason) ->
                                texts.get("report.draw.decisionWithout", reason);
                        })));
        facts.add(new Fact(words.text("fixedAt"), moment(rules.fixedAt())));
        round.frozenAt().ifPresent(at -> facts.add(new Fact(words.text("frozenAt"), moment(at))));
        facts.add(new Fact(
                words.text("objective"),
                new Text(texts.get(
                        "lottery.objective." + rules.objective().name().toLowerCase(Locale.ROOT)))));
        facts.add(new Fact(words.text("grounds"), new Text(String.join(", ", rules.exclusionGrounds()))));
    }

    Page hashes() {
        PageWords words = new PageWords(texts, "report.lottery.hashes.");
        List<List<Value>> hashes = new ArrayList<>();
        List<List<Value>> given = new ArrayList<>();
        account.round().ifPresent(round -> {
            hashes.add(hash(words.text("rules"), round.rulesHash()));
            for (CommitmentLine pledge : round.pledges()) {
                hashes.add(hash(words.text("pledge", pledge.name()), pledge.commitment()));
            }
            round.commitment().ifPresent(commitment -> hashes.add(hash(words.text("commitment"), commitment)));
            for (GivenContribution contribution : round.contributions()) {
                given.add(List.of(
                        new Text(contribution.kind()),
                        new Text(contribution.name()),
                        new Code(contribution.written()),
                        moment(contribution.at())));
            }
        });
        account.lottery()
                .flatMap(Lottery::drawing)
                .ifPresent(drawing ->
                        hashes.add(hash(words.text("seed"), drawing.seed().hex())));
        for (MadeDossier dossier : account.dossiers()) {
            hashes.add(hash(words.text("dossier", dossier.number(), dossier.round()), dossier.hash()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("Hashes", List.of(words.words("what"), words.words("hash")), hashes));
        if (!given.isEmpty()) {
            blocks.add(Block.Prose.heading(words.text("given")));
            blocks.add(new Table(
                    "Bijdragen",
                    List.of(words.words("kind"), words.words("name"), words.words("value"), words.words("at")),
                    given));
        }
        return words.page(blocks, hashes.isEmpty());
    }

    private static List<Value> hash(String what, String hash) {
        return List.of(new Text(what), new Code(hash));
    }

    Page quotas() {
        PageWords words = new PageWords(texts, "report.lottery.quotas.");
        List<List<Value>> rows = new ArrayList<>();
        account.lottery().ifPresent(lottery -> {
            Map<String, Integer> entrants = new HashMap<>();
            Map<String, Integer> panel = new HashMap<>();
            for (LotteryType type : lottery.types()) {
                count(lottery, type, type.members(), entrants);
            }
            for (Entrant drawn : lottery.panel()) {
                count(lottery, lottery.typeOf(drawn), 1, panel);
            }
            for (LotteryQuota quota : lottery.quotas()) {
                String key = quota.criterion() + '\u0000' + quota.category();
                rows.add(List.of(
                        new Text(quota.criterion()),
                        new Text(quota.category()),
                        new Count(entrants.getOrDefault(key, 0)),
                        Value.Share.of(
                                entrants.getOrDefault(key, 0),
                                lottery.entrants().size()),
                        new Count(quota.min()),
                        new Count(quota.max()),
                        lottery.drawing().isEmpty() ? Value.NONE : new Count(panel.getOrDefault(key, 0))));
            }
        });
        return words.page(
                List.of(new Table(
                        "Quota",
                        List.of(
                                words.words("criterion"),
                                words.words("category"),
                                words.numbers("entrants"),
                                words.numbers("share"),
                                words.numbers("min"),
                                words.numbers("max"),
                                words.numbers("drawn")),
                        rows,
                        new Block.Bounds(6, 4, 5))),
                rows.isEmpty());
    }

    private static void count(Lottery lottery, LotteryType type, int people, Map<String, Integer> counts) {
        List<String> criteria = lottery.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            counts.merge(criteria.get(i) + '\u0000' + type.categories().get(i), people, Integer::sum);
        }
    }

    private Value moment(Instant at) {
        return new Moment(LocalDateTime.ofInstant(at, zone));
    }

    private Value yesOrNo(boolean yes) {
        return new Text(texts.get(yes ? "report.draw.yes" : "report.draw.no"));
    }
}
