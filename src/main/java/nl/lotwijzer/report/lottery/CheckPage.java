package nl.lotwijzer.report.lottery;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Code;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.supervision.CheckFinding.Result;
import nl.lotwijzer.supervision.Findings;

/**
 * The page with what can be checked from the project itself, computed anew for the report, and what a supervisor found who
 * checked the dossier without the project.
 */
final class CheckPage {
    private final LotteryAccount account;
    private final Texts texts;
    private final PageWords words;
    private final List<List<Value>> rows = new ArrayList<>();

    CheckPage(LotteryAccount account, Texts texts) {
        this.account = account;
        this.texts = texts;
        this.words = new PageWords(texts, "report.lottery.checks.");
    }

    Page page() {
        account.round()
                .ifPresent(round -> row(
                        "rules",
                        new Code(round.rulesHash()),
                        new Code(round.rules().hash()),
                        round.rulesHash().equals(round.rules().hash())));
        account.lottery().ifPresent(this::lottery);
        if (!rows.isEmpty()) {
            row(
                    "journal",
                    new Text(words.text("journalSound")),
                    new Text(words.text(account.sound() ? "journalSound" : "journalBroken")),
                    account.sound());
        }
        account.findings().ifPresent(this::findings);
        return words.page(
                List.of(new Table(
                        "Controle",
                        List.of(
                                words.words("check"),
                                words.words("expected"),
                                words.words("found"),
                                words.words("outcome")),
                        rows)),
                rows.isEmpty());
    }

    private void lottery(Lottery lottery) {
        Fraction seats = Fraction.ZERO;
        Fraction smallest = Fraction.ONE;
        for (LotteryType type : lottery.types()) {
            seats = seats.plus(type.chance().times(type.members()));
            if (type.ideal().signum() > 0 && type.chance().compareTo(smallest) < 0) {
                smallest = type.chance();
            }
        }
        row(
                "chances",
                new Count(lottery.seats()),
                new Text(seats.toString()),
                seats.equals(Fraction.of(lottery.seats())));
        row(
                "smallest",
                new Text(lottery.smallest().toString()),
                new Text(smallest.toString()),
                smallest.equals(lottery.smallest()));
        row(
                "bound",
                new Text(lottery.bound().toString()),
                new Text(lottery.smallest().toString()),
                lottery.smallest().compareTo(lottery.bound()) <= 0);
        if (lottery.drawing().isPresent()) {
            List<Entrant> panel = lottery.panel();
            row("seats", new Count(lottery.seats()), new Count(panel.size()), panel.size() == lottery.seats());
            int outside = outside(lottery, panel);
            row("quotas", new Count(0), new Count(outside), outside == 0);
        }
    }

    /** Counts the quotas that the drawn panel does not keep. */
    private static int outside(Lottery lottery, List<Entrant> panel) {
        List<String> criteria = lottery.criteria();
        int outside = 0;
        for (LotteryQuota quota : lottery.quotas()) {
            int criterion = criteria.indexOf(quota.criterion());
            long drawn = panel.stream()
                    .filter(entrant ->
                            lottery.typeOf(entrant).categories().get(criterion).equals(quota.category()))
                    .count();
            outside += drawn < quota.min() || drawn > quota.max() ? 1 : 0;
        }
        return outside;
    }

    private void findings(Findings findings) {
        int wrong = findings.count(Result.WRONG);
        int unknown = findings.count(Result.UNKNOWN);
        row(
                "supervisor",
                new Text(words.text("supervisorAll", findings.count(Result.GOOD) + wrong + unknown)),
                new Text(words.text("supervisorFound", findings.count(Result.GOOD), wrong, unknown)),
                wrong == 0 && unknown == 0);
        rows.add(List.of(
                new Text(words.text("verdict")),
                Value.NONE,
                new Text(texts.get("supervision.verdict." + findings.verdict())),
                Value.NONE));
    }

    private void row(String check, Value expected, Value found, boolean good) {
        rows.add(List.of(
                new Text(words.text("row." + check)), expected, found, new Text(words.text(good ? "good" : "wrong"))));
    }
}
