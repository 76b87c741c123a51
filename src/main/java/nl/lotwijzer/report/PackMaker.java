package nl.lotwijzer.report;

/** Makes the reports of one pack: computes the facts, and lays them out as pages. */
@FunctionalInterface
public interface PackMaker {
    /**
     * Makes the report. The same state, request and previous report give the same report.
     *
     * @throws ReportException if there is no such thing to report on, as a session that was removed
     */
    Report make(PackContext context) throws ReportException;
}
