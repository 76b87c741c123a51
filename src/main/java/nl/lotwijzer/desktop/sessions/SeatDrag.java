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

    /**
     * What happens at a place where people can be dropped.
     *
     * @param over told who is held over it
     * @param out  told that nobody is any more
     * @param drop told who was dropped
     */
    record Target(Consumer<Long> over, Runnable out, Consumer<Long> drop) {}

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
    static void accept(Node node, Optional<Long> sitting, Target target) {
        node.setOnDragOver(event -> {
            if (isWelcome(event, sitting)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> {
            boolean welcome = isWelcome(event, sitting);
            node.pseudoClassStateChanged(TARGET, welcome);
            if (welcome) {
                carried(event).ifPresent(target.over());
            }
        });
        node.setOnDragExited(event -> {
            node.pseudoClassStateChanged(TARGET, false);
            target.out().run();
        });
        node.setOnDragDropped(event -> {
            carried(event).ifPresent(target.drop());
            event.setDropCompleted(carried(event).isPresent());
            event.consume();
        });
    }

    private static boolean isWelcome(DragEvent event, Optional<Long> sitting) {
        return carried(event).isPresent() && !carried(event).equals(sitting);
    }

    private static Optional<Long> carried(DragEvent event) {
        return event.getDragboard().getContent(PARTICIPANT) instanceof Long participant
                ? Optional.of(participant)
                : Optional.empty();
    }
}
