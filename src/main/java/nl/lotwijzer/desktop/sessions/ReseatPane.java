package nl.lotwijzer.desktop.sessions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Reseat;
import nl.lotwijzer.sessions.SeatChange;
import org.kordamp.ikonli.feather.Feather;

/** Who goes from where to where when a plan is mended on the day, before it is done. */
final class ReseatPane extends VBox {
    private final Texts texts;

    ReseatPane(Reseat found, TablesModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("reseat");
        VBox lines = new VBox(2);
        group(lines, "reseatMoves", found.moves());
        group(lines, "reseatCome", found.newcomers());
        group(lines, "reseatLeave", found.absentees());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(180);
        scroll.setMinHeight(60);
        Button apply = Buttons.primary(text("reseatApply"), Feather.CHECK, model::applyReseat);
        apply.setId("apply-reseat");
        Button drop = Buttons.secondary(text("reseatDrop"), model::dropReseat);
        String proof = text(found.fewestProven() ? "reseatFewest" : "reseatFew");
        getChildren()
                .add(new Card(
                                text("reseatTitle", found.moves().size()),
                                found.moves().isEmpty() ? text("reseatNobodyMoves") : proof,
                                scroll)
                        .actions(drop, apply));
    }

    private void group(VBox lines, String key, List<SeatChange> changes) {
        if (!changes.isEmpty()) {
            lines.getChildren().add(Labels.caption(text(key, changes.size())));
            FlowPane people = new FlowPane(16, 2);
            changes.forEach(change -> people.getChildren().add(line(change)));
            lines.getChildren().add(people);
        }
    }

    private Node line(SeatChange change) {
        String name = change.person().name();
        if (change.moves()) {
            return Labels.text(text("reseatMove", name, change.from().orElse(0), change.to().orElse(0)));
        }
        return change.to()
                .map(table -> Labels.text(text("reseatSeat", name, table)))
                .orElseGet(() -> Labels.text(name));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
