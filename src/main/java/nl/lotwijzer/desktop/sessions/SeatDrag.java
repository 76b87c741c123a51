package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Dragging people from seat to seat. What is carried is the id of the participant, never a name. */
final class SeatDrag {
    private static final DataFormat PARTICIPANT = new DataFormat("application/x-lotwijzer-participant");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private SeatDrag() {}

    /** Lets this participant be dragged from this node. */
    static void offer(Node node, long participant) {
        node.setOnDragDetected(event -> {
            Dragboard board = node.startDragAndDrop(TransferMode.MOVE);
            board.setDragView(node.snapshot(null, null), event.getX(), event.getY());
            ClipboardContent content = new ClipboardContent();
            content.put(PARTICIPANT, participant);
            board.setContent(content);
            event.consume();
        });
    }

    /**
     * Lets participants be dropped on this node.
     *
     * @param sitting who sits here, and so cannot be dropped here
     */
    static void accept(Node node, Optional<Long> sitting, Consumer<Long> drop) {
        node.setOnDragOver(event -> {
            if (carried(event).isPresent() && !carried(event).equals(sitting)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> node.pseudoClassStateChanged(
                TARGET, carried(event).isPresent() && !carried(event).equals(sitting)));
        node.setOnDragExited(event -> node.pseudoClassStateChanged(TARGET, false));
        node.setOnDragDropped(event -> {
            carried(event).ifPresent(drop);
            event.setDropCompleted(carried(event).isPresent());
            event.consume();
        });
    }

    private static Optional<Long> carried(DragEvent event) {
        return event.getDragboard().getContent(PARTICIPANT) instanceof Long participant
                ? Optional.of(participant)
                : Optional.empty();
    }
}
