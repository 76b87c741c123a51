package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Finding;
import nl.lotwijzer.verification.Half;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Status;
import org.jspecify.annotations.Nullable;

/** What a verification found, for people: a line for each check, and below it what is wrong or could not be checked. */
final class ReportLines {
    private final Report report;
    private final Texts texts;

    ReportLines(Report report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    void print(PrintWriter out) {
        Integer round = report.round();
        out.println(texts.get(
                "commandline.verify.about",
                shown(report.project()),
                round == null ? "-" : Integer.toString(round),
                texts.get(report.half() == Half.PUBLIC ? "commandline.verify.public" : "commandline.verify.whole"),
                texts.get(report.drawn() ? "commandline.verify.drawn" : "commandline.verify.undrawn")));
        Integer row = report.row();
        hash(out, "C", report.commitment());
        hash(out, "A", report.rules());
        hash(out, "S", report.seed());
        hash(out, texts.get("commandline.verify.row"), row == null ? null : Integer.toString(row));
        hash(out, texts.get("commandline.verify.head"), report.head());
        out.println();
        report.checks().forEach(check -> print(out, check));
        out.println();
        out.println(texts.get(
                report.exitStatus() == 0 ? "commandline.verify.accepted" : "commandline.verify.refused",
                count(Status.GOOD),
                count(Status.WRONG),
                count(Status.GREY)));
    }

    private void hash(PrintWriter out, String name, @Nullable String value) {
        if (value != null) {
            out.println("  " + name + "  " + value);
        }
    }

    private void print(PrintWriter out, Check check) {
        String status = texts.get(
                switch (check.status()) {
                    case GOOD -> "commandline.verify.good";
                    case WRONG -> "commandline.verify.wrong";
                    case GREY -> "commandline.verify.grey";
                });
        out.println(String.format(Locale.ROOT, "%3d  %-5s  %s", check.number(), status, texts.get(check.title())));
        for (Finding finding : check.findings()) {
            if (finding.status() != Status.GOOD) {
                out.println("            " + texts.get(finding.told()));
            }
        }
    }

    private long count(Status status) {
        return report.checks().stream()
                .filter(check -> check.status() == status)
                .count();
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
