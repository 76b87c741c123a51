package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import nl.lotwijzer.desktop.controls.FullText;
import org.kordamp.ikonli.javafx.FontIcon;

/** What of a window's texts cannot be read: shortened with dots, cut off at an edge, or under another text. */
final class CutTexts {
    private final List<String> findings = new ArrayList<>();

    private CutTexts() {}

    static List<String> findings(Parent root) {
        CutTexts cut = new CutTexts();
        List<Text> texts = Where.all(root, Text.class).stream()
                .filter(text -> !(text instanceof FontIcon) && !text.getText().isBlank())
                .toList();
        Where.all(root, Labeled.class).forEach(cut::shortened);
        texts.forEach(cut::cutOff);
        cut.overlapping(texts);
        return cut.findings;
    }

    /**
     * Text in the rows of a table or a list may be shortened: the column can be made wider, the mouse shows the whole of it,
     * and the row opens a card.
     */
    private void shortened(Labeled labeled) {
        if (!Where.within(labeled, VirtualFlow.class) && FullText.shortened(labeled)) {
            findings.add("shortened: " + Where.of(labeled) + " «" + labeled.getText() + "»");
        }
    }

    /** What stands in rows that scroll may be half seen, and what is under the edge comes up when one scrolls. */
    private void cutOff(Text text) {
        Bounds place = Where.place(text);
        Bounds seen = Where.seen(text);
        boolean beside = seen.getWidth() < place.getWidth() - Where.SLACK && seen.getHeight() > 0;
        if (!beside || Where.within(text, VirtualFlow.class) || scrollsSideways(text)) {
            return;
        }
        Node field = text.getParent();
        while (field != null && !(field instanceof TextInputControl)) {
            field = field.getParent();
        }
        if (field instanceof TextInputControl input) {
            // What somebody typed may be longer than the field; what the field asks may not.
            if (text.getText().equals(input.getPromptText())) {
                findings.add("cut hint: " + Where.of(input) + " «" + text.getText() + "»");
            }
        } else {
            findings.add("cut off: " + Where.of(text.getParent()) + " «" + text.getText() + "»");
        }
    }

    /** A table, the tabs of a screen, and a screen that is wider than the window bring up what is beside the edge. */
    private static boolean scrollsSideways(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            boolean wide = at instanceof ScrollPane pane
                    && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                    && pane.getContent() != null
                    && pane.getContent().getLayoutBounds().getWidth()
                            > pane.getViewportBounds().getWidth() + Where.SLACK;
            if (wide || at instanceof TableHeaderRow || at.getStyleClass().contains("tab-header-area")) {
                return true;
            }
        }
        return false;
    }

    private void overlapping(List<Text> texts) {
        List<Bounds> seen = texts.stream().map(Where::seen).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Bounds both = Where.common(seen.get(i), seen.get(j));
                if (both.getWidth() > Where.SLACK && both.getHeight() > 2 * Where.SLACK) {
                    findings.add("over each other: " + Where.of(texts.get(i).getParent()) + " «"
                            + texts.get(i).getText() + "» and «" + texts.get(j).getText() + "»");
                }
            }
        }
    }
}
