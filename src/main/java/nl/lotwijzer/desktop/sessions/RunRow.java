package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import nl.lotwijzer.sessions.RunSheet.Line;
import org.jspecify.annotations.Nullable;

/** A row of the run sheet: it can be dragged to another place, and shows that it is going on now. */
final class RunRow extends TableRow<Line> {
    private static final DataFormat ITEM = new DataFormat("application/x-lotwijzer-run-item");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final RunSheetModel model;

    RunRow(RunSheetModel model) {
        this.model = model;
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                board.setDragView(snapshot(null, null), event.getX(), event.getY());
                ClipboardContent content = new ClipboardContent();
                content.put(ITEM, getItem().item().id());
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (carried(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event -> pseudoClassStateChanged(TARGET, carried(event).isPresent()));
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> {
            carried(event).ifPresent(id -> model.moveTo(id, getItem().number()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Optional<Long> carried(DragEvent event) {
        return !isEmpty()
                        && event.getDragboard().getContent(ITEM) instanceof Long id
                        && id != getItem().item().id()
                ? Optional.of(id)
                : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(
                NOW,
                line != null
                        && model.now()
                                .get()
                                .map(one -> one.item().id())
                                .equals(Optional.of(line.item().id())));
    }
}
