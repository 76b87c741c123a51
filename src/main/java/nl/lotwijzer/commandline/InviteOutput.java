package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.register.Winner;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SampleException;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;

/** The files that say who was drawn, from how many, and who could not be drawn; the same bytes every time. */
final class InviteOutput {
    /** All files there can be. */
    static final List<String> NAMES = List.of("letters.csv", "areas.csv", "left-out.csv");

    private final Judgement judgement;
    private final List<Stratum> strata;
    private final List<Winner> winners;

    InviteOutput(Frame frame, SamplePlan plan, Lots lots) throws SampleException {
        this.judgement = frame.judgement();
        this.strata = plan.strata(frame.supply());
        this.winners = frame.draw(plan, lots);
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("letters.csv", letters());
        files.put("areas.csv", areas());
        files.put("left-out.csv", leftOut());
        return files;
    }

    private String letters() {
        CsvText text = new CsvText(
                "stratum",
                "lot",
                "first_name",
                "last_name",
                "street",
                "house_number",
                "addition",
                "postcode",
                "city",
                "area",
                "minor",
                "separate");
        for (Winner winner : winners) {
            Address address = winner.address();
            text.row(
                    winner.stratum(),
                    winner.lot(),
                    winner.firstName(),
                    winner.lastName(),
                    address.street(),
                    address.houseNumber(),
                    address.addition(),
                    address.postcode(),
                    address.city(),
                    winner.area(),
                    Boolean.toString(winner.minor()),
                    Boolean.toString(winner.separate()));
        }
        return text.toString();
    }

    private String areas() {
        CsvText text = new CsvText("stratum", "eligible", "people", "letters", "chance");
        for (Stratum stratum : strata) {
            text.row(
                    stratum.name(),
                    Integer.toString(stratum.eligible()),
                    Integer.toString(stratum.people()),
                    Integer.toString(stratum.letters()),
                    stratum.chance().toString());
        }
        return text.toString();
    }

    private String leftOut() {
        CsvText text = new CsvText("reason", "rows");
        for (LeftOut reason : LeftOut.values()) {
            text.row(reason.name(), Integer.toString(judgement.leftOut(reason)));
        }
        text.row("ELIGIBLE", Integer.toString(judgement.eligible()));
        text.row("ALL", Integer.toString(judgement.register().size()));
        return text.toString();
    }

    void print(PrintWriter out, Texts texts, Path folder) {
        out.println(texts.get("commandline.invite.rows", judgement.register().size(), judgement.eligible()));
        for (LeftOut reason : LeftOut.values()) {
            if (judgement.leftOut(reason) > 0) {
                out.println(texts.get(
                        "commandline.invite.leftOut", judgement.leftOut(reason), texts.get(reason.nameKey())));
            }
        }
        out.println(texts.get("commandline.invite.drawn", winners.size()));
        out.println(
                texts.get("commandline.invite.hash", judgement.register().file().hash()));
        out.println(texts.get("commandline.select.files", folder));
    }
}
