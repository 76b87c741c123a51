package nl.lotwijzer.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Over the window while somebody drags a file above it: that it can be let go here. */
final class DropLayer extends StackPane {
    private final Label words = new Label("", new FontIcon(Feather.DOWNLOAD));

    DropLayer() {
        getStyleClass().add("drop-layer");
        words.getStyleClass().add("heading");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }

    void say(String invitation) {
        words.setText(invitation);
    }

    /** Lets files be dropped anywhere on this window; what a place of its own for files takes does not come here. */
    void watch(Pane window, Consumer<List<Path>> taken) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                setVisible(true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.consume();
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        });
    }
}
