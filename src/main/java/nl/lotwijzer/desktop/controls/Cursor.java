package nl.lotwijzer.desktop.controls;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the next key goes when what had the focus was taken away. */
public final class Cursor {
    private Cursor() {}

    /**
     * Gives this node the focus after the next layout of its window: before that, the window gives it to the first node it
     * finds in place of the one that is gone. A node that is in no window yet gets it when it is.
     */
    public static void into(Node node) {
        Scene now = node.getScene();
        if (now != null) {
            afterLayout(now, node);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene scene) {
                node.sceneProperty().removeListener(this);
                afterLayout(scene, node);
            }
        });
    }

    private static void afterLayout(Scene scene, Node node) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                node.requestFocus();
            }
        });
        Platform.requestNextPulse();
    }
}
