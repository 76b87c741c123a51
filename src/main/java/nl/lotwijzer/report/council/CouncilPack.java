package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.NameGuard;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;

/** Makes the report to the council, which everybody may read. */
public final class CouncilPack implements PackMaker {
    private static final String ANNULLED = "lottery.journal.annul";

    @Override
    public Report make(PackContext context) {
        Project project = context.project();
        Texts texts = context.texts();
        Optional<Lottery> lottery =
                new Lotteries(project).current().filter(found -> found.state() == LotteryState.DRAWN);
        Disclosed disclosed = disclosed(project, lottery);
        ProcessPage process = new ProcessPage(project, texts);
        AdvicePage advice = new AdvicePage(project, texts);
        List<Page> pages = new ArrayList<>();
        pages.add(new DrawPage(lottery.map(drawn -> DrawPage.Drawn.of(drawn, project)), disclosed, texts).page());
        pages.add(new MirrorPage(disclosed, texts).page());
        pages.add(advice.page());
        pages.add(process.page());
        pages.add(new CostPage(project, texts).page());
        pages.add(new SupervisionPage(project, texts).page());
        pages.add(new EvaluationPage(project, texts).page());
        pages.addFirst(new GuidePage(Cover.of(project), disclosed, pages, texts).page());
        return NameGuard.of(project, texts)
                .cleared(new Report(context.request(), Cover.of(project), pages, figures(process, advice)));
    }

    private static Disclosed disclosed(Project project, Optional<Lottery> lottery) {
        SelectionInput input = new Quotas(project).input();
        DrawNumbers numbers = lottery.map(drawn -> DrawNumbers.of(drawn, input.criteria()))
                .orElseGet(() -> DrawNumbers.before(input.seats(), input.criteria()));
        boolean again = project.journal().entries().stream()
                .anyMatch(entry -> entry.action().equals(ANNULLED));
        return new Disclosed(numbers, again);
    }

    private static List<KeyFigure> figures(ProcessPage process, AdvicePage advice) {
        return List.of(
                KeyFigure.count("councilSessions", process.held()),
                KeyFigure.count("councilAdopted", advice.adopted()),
                KeyFigure.count("councilAnswered", advice.answered()));
    }
}
