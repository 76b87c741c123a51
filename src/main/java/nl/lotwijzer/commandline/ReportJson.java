package nl.lotwijzer.commandline;

import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Half;
import nl.lotwijzer.verification.Report;

/** What a verification found, for other programs. What could not be read is null. */
final class ReportJson {
    private ReportJson() {}

    static String of(Report report, Texts texts) {
        Publication publication = report.publication();
        Integer round = report.round();
        Integer row = report.row();
        JsonText json = new JsonText()
                .text("half", report.half() == Half.PUBLIC ? "openbaar" : "geheel")
                .textOrNull("publication", publication == null ? null : publication.word())
                .truth("drawn", report.drawn())
                .textOrNull("project", report.project());
        json = round == null ? json.textOrNull("round", null) : json.number("round", round);
        json = json.textOrNull("C", report.commitment())
                .textOrNull("A", report.rules())
                .textOrNull("S", report.seed());
        json = row == null ? json.textOrNull("row", null) : json.number("row", row);
        return json.textOrNull("head", report.head())
                .objects(
                        "checks",
                        report.checks().stream().map(check -> of(check, texts)).toList())
                .number("exit", report.exitStatus())
                .toString();
    }

    private static JsonText of(Check check, Texts texts) {
        List<String> compared = check.findings().stream()
                .map(finding -> finding.status().word() + ": " + texts.get(finding.told()))
                .toList();
        return new JsonText()
                .number("number", check.number())
                .text("status", check.status().word())
                .text("title", texts.get(check.title()))
                .textOrNull("reason", check.reason().map(texts::get).orElse(null))
                .texts("compared", compared);
    }
}
