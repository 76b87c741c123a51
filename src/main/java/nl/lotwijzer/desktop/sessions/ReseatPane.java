package nl.lotwijzer.desktop.sessions;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Reseat;
import nl.lotwijzer.sessions.SeatChange;
import org.kordamp.ikonli.feather.Feather;

/** Beside the tables: who goes from where to where when a plan is mended on the day, before it is done. */
final class ReseatPane extends StackPane {
    private final Texts texts;

    ReseatPane(Reseat found, TablesModel model, Texts texts) {
        this.texts = texts;
        int moves = found.moves().size();
        String proof = text(found.fewestProven() ? "reseatFewest" : "reseatFew");
        Inspector inspector = new Inspector(
                text("reseatTitle", moves),
                moves == 0 ? text("reseatNobodyMoves") : proof,
                text("close"),
                model::dropReseat);
        group(inspector, "reseatMoves", found.moves());
        group(inspector, "reseatCome", found.newcomers());
        group(inspector, "reseatLeave", found.absentees());
        Button apply = Buttons.primary(text("reseatApply"), Feather.CHECK, model::applyReseat);
        apply.setId("apply-reseat");
        inspector.actions(apply, Buttons.secondary(text("reseatDrop"), model::dropReseat));
        getChildren().setAll(inspector);
        setMinWidth(RulesPane.WIDTH);
        setMaxWidth(RulesPane.WIDTH);
    }

    private void group(Inspector inspector, String key, List<SeatChange> changes) {
        if (!changes.isEmpty()) {
            inspector.section(text(key));
            changes.forEach(change -> inspector.add(Labels.text(words(change))));
        }
    }

    private String words(SeatChange change) {
        String name = change.person().name();
        if (change.moves()) {
            return text("reseatMove", name, change.from().orElse(0), change.to().orElse(0));
        }
        return change.to().map(table -> text("reseatSeat", name, table)).orElse(name);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
