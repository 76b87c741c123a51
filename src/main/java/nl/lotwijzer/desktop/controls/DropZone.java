package nl.lotwijzer.desktop.controls;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import org.kordamp.ikonli.feather.Feather;

/** The first page of a wizard: a file is dropped on it, or chosen by its button. */
public final class DropZone extends EmptyState {
    /**
     * @param choose  what is pressed to choose a file instead
     * @param busy    while a file is read, no other is taken
     * @param dropped gets the file; of several the first
     */
    public DropZone(String title, String text, Button choose, ObservableValue<Boolean> busy, Consumer<Path> dropped) {
        super(Feather.UPLOAD, title, text, choose);
        getStyleClass().add("drop-zone");
        disableProperty().bind(busy);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> dropped.accept(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
