package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.ImageView;

/** What is shown in a window, as somebody hears it who cannot see it. */
public final class AccessibleNames {
    private final List<String> findings = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private int looked;

    private AccessibleNames() {}

    /** Looks at this and what is in it. */
    public static AccessibleNames of(Parent root) {
        AccessibleNames names = new AccessibleNames();
        names.collectLabels(root);
        names.look(root);
        return names;
    }

    /** Returns how many controls were looked at. */
    int looked() {
        return looked;
    }

    /** Returns what is wrong, each in a few words that say where. */
    public List<String> findings() {
        return findings;
    }

    private void collectLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collectLabels);
        }
    }

    private void look(Node node) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        if (asksForAName(node)) {
            looked++;
            if (!named(node)) {
                findings.add("no name: " + Where.of(node));
            }
            if (node instanceof ButtonBase button
                    && button.getOnAction() != null
                    && !button.isDisabled()
                    && !button.isFocusTraversable()) {
                findings.add("not reached by the keyboard: " + Where.of(node));
            }
        } else if (node instanceof ImageView image
                && image.getAccessibleText() == null
                && !within(image, Labeled.class)) {
            findings.add("a picture without words: " + Where.of(node));
        }
        // What skins are made of speaks through its control.
        boolean whole = node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Spinner
                || node instanceof ButtonBase;
        if (!whole && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private static boolean asksForAName(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof ChoiceBox
                || node instanceof Slider
                || node instanceof Spinner
                || node instanceof TableView
                || node instanceof TreeTableView
                || node instanceof ListView;
    }

    private boolean named(Node node) {
        return labelled.contains(node)
                || spoken(node.getAccessibleText())
                || (node instanceof Labeled labeled && spoken(labeled.getText()))
                || (node.getParent() instanceof Cell<?> cell && spoken(cell.getText()));
    }

    private static boolean spoken(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean within(Node node, Class<?> kind) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (kind.isInstance(above) && !(above instanceof ScrollPane)) {
                return true;
            }
        }
        return false;
    }
}
