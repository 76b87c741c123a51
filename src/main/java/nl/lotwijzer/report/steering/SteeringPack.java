package nl.lotwijzer.report.steering;

import java.util.Optional;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Previous;
import nl.lotwijzer.report.Report;

/** Makes the report to the steering group. */
public final class SteeringPack implements PackMaker {
    @Override
    public Report make(PackContext context) {
        PackRequest request = context.request();
        return report(new SteeringFacts(context.project(), request.period()).report(), request, context.previous());
    }

    /** Lays these facts out. */
    static Report report(SteeringReport facts, PackRequest request, Optional<Previous> previous) {
        return new Report(
                request, facts.cover(), new SteeringPages(facts, request, previous).pages(), Changes.figures(facts));
    }
}
