package nl.lotwijzer.report.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;

/** Makes the account of the lottery, for whoever checks it. It names nobody. */
public final class LotteryPack implements PackMaker {
    @Override
    public Report make(PackContext context) {
        LotteryAccount account = LotteryAccount.of(context.project());
        RulePages rules = new RulePages(
                account, context.texts(), context.project().clock().getZone());
        ResultPages result = new ResultPages(
                account, context.texts(), context.project().clock().getZone());
        List<Page> pages = List.of(
                rules.parameters(),
                rules.hashes(),
                rules.quotas(),
                new ChancePage(account.lottery(), context.texts()).page(),
                result.result(),
                result.reserves(),
                result.replacements(),
                result.journal(context.request().period()),
                new CheckPage(account, context.texts()).page());
        return new Report(context.request(), Cover.of(context.project()), pages, figures(account.lottery()));
    }

    private static List<KeyFigure> figures(Optional<Lottery> lottery) {
        List<KeyFigure> figures = new ArrayList<>();
        lottery.ifPresent(
                one -> figures.add(KeyFigure.count("inLottery", one.entrants().size())));
        return figures;
    }
}
