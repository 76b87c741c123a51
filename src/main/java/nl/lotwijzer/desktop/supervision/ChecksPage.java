package nl.lotwijzer.desktop.supervision;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Status;
import org.kordamp.ikonli.feather.Feather;

/** The checks as a calm list, under one sentence that says how it is. */
final class ChecksPage extends VBox {
    ChecksPage(SupervisionModel model, Inspection inspection, Texts texts, Runnable fillIn) {
        getStyleClass().add("supervision-page");
        getChildren().add(conclusion(model, inspection, texts, fillIn));
        List<CheckRow> rows = new ArrayList<>();
        for (Check check : inspection.report().checks()) {
            rows.add(new CheckRow(texts, check, model.draft().remark(check.number())));
        }
        VBox list = new VBox();
        list.getStyleClass().add("supervision-list");
        list.getChildren().setAll(rows);
        Card card = new Card(texts.get("desktop.supervision.checks"), list);
        card.actions(Buttons.link(texts.get("desktop.supervision.openAll"), () -> {
            boolean open = rows.stream().anyMatch(row -> !row.open().get());
            rows.forEach(row -> row.open().set(open));
        }));
        getChildren().add(card);
    }

    /** Says how it is; while C is not known, nothing is said to be right without that reserve. */
    private static Banner conclusion(SupervisionModel model, Inspection inspection, Texts texts, Runnable fillIn) {
        List<Check> checks = inspection.report().checks();
        long wrong = count(checks, Status.WRONG);
        if (wrong > 0) {
            return new Banner(Tone.DANGER, texts.get("desktop.supervision.wrong", wrong));
        }
        if (model.commitment().get().isBlank()) {
            return new Banner(
                    Tone.WARNING,
                    texts.get("desktop.supervision.noCommitment"),
                    Buttons.secondary(texts.get("desktop.supervision.fillIn"), Feather.EDIT_2, fillIn));
        }
        String key = !inspection.facts().whole()
                ? "desktop.supervision.rightPublic"
                : count(checks, Status.GREY) == 0 ? "desktop.supervision.right" : "desktop.supervision.rightInPart";
        return new Banner(Tone.SUCCESS, texts.get(key));
    }

    private static long count(List<Check> checks, Status status) {
        return checks.stream().filter(check -> check.status() == status).count();
    }
}
