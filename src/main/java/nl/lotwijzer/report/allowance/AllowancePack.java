package nl.lotwijzer.report.allowance;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;

/**
 * Makes what the administration needs of the allowances: of everybody, or of one batch. What is due follows from all
 * sessions together, so it tells of the whole project whatever period is asked for.
 */
public final class AllowancePack implements PackMaker {
    @Override
    public Report make(PackContext context) throws ReportException {
        Overview overview = new Allowances(context.project()).overview();
        return new Report(context.request(), Cover.of(context.project()), pages(context, overview), figures(overview));
    }

    private static List<Page> pages(PackContext context, Overview overview) throws ReportException {
        long subject = context.request().subject();
        if (subject == 0) {
            return new AllowancePages(overview, context.texts()).pages();
        }
        Optional<Batch> batch =
                overview.batches().stream().filter(one -> one.id() == subject).findFirst();
        return AllowancePages.of(
                batch.orElseThrow(() -> new ReportException(Message.of("report.problem.noBatch"), null)),
                overview,
                context.texts());
    }

    private static List<KeyFigure> figures(Overview overview) {
        return List.of(
                KeyFigure.cents("allowancesPaid", overview.paid().cents()),
                KeyFigure.cents("allowancesDue", overview.due().cents()),
                KeyFigure.count("allowancesBatches", overview.batches().size()),
                KeyFigure.count("allowancesWarned", overview.warned().size()));
    }
}
