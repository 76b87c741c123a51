package nl.lotwijzer.report.steering;

import java.util.List;
import nl.lotwijzer.report.PackContext;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.Report;

/** Makes the report to the steering group. */
public final class SteeringPack implements PackMaker {
    @Override
    public Report make(PackContext context) {
        SteeringReport report = new SteeringFacts(context.project()).report();
        return new Report(
                context.request(),
                report.cover(),
                report.pages(context.request().language()),
                List.of());
    }
}
