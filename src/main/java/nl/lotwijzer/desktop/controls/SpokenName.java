package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

/** What a screen reader calls a control that has no words of its own. */
public final class SpokenName {
    private SpokenName() {}

    /** Calls a list or a table by the screen and the tab that it stands in, once it stands there. */
    public static <C extends Control> C ofPlace(C control) {
        control.sceneProperty().subscribe(scene -> {
            if (scene != null
                    && (control.getAccessibleText() == null
                            || control.getAccessibleText().isBlank())) {
                control.setAccessibleText(String.join(", ", place(control)));
            }
        });
        return control;
    }

    /** Calls every control of a field that has no name by the words before the field. */
    public static void ofLabel(String label, Node field) {
        if (field instanceof TextInputControl || field instanceof ComboBoxBase) {
            if (field.getAccessibleText() == null) {
                field.setAccessibleText(label);
            }
        } else if (field instanceof Parent parent && !(field instanceof ButtonBase)) {
            parent.getChildrenUnmodifiable().forEach(part -> ofLabel(label, part));
        }
    }

    private static List<String> place(Node node) {
        List<String> words = new ArrayList<>();
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TabPane tabs) {
                Tab tab = tabs.getSelectionModel().getSelectedItem();
                if (tab != null && tab.getText() != null) {
                    words.addFirst(tab.getText());
                }
            } else if (above instanceof ScreenPane screen) {
                words.addFirst(screen.title());
            }
        }
        return words;
    }
}
