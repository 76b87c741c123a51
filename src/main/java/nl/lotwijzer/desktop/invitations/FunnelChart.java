package nl.lotwijzer.desktop.invitations;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.ShareBar;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.language.Texts;

/** From all rows of a file to those who can get a letter: what goes at each step, and how many are left. */
final class FunnelChart {
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final int all;
    private int left;
    private int line;

    FunnelChart(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.all = judgement.register().size();
        this.left = all;
        grid.getStyleClass().add("funnel");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, numbers, numbers, bars);
        line(text("rows"), "", "funnel-total");
        for (LeftOut reason : LeftOut.values()) {
            int rows = judgement.leftOut(reason);
            if (rows > 0) {
                left -= rows;
                line(texts.get(reason.nameKey()), "− " + count(rows), "funnel-reason");
            }
        }
        line(text("canBeDrawn"), "", "funnel-total");
    }

    Node node() {
        return grid;
    }

    private void line(String name, String gone, String style) {
        Label words = new Label(name);
        words.getStyleClass().add(style);
        Label less = new Label(gone);
        less.getStyleClass().add(style);
        Label remaining = new Label(count(left));
        remaining.getStyleClass().add(style);
        Node bar = new ShareBar(-1, all == 0 ? 0 : left / (double) all, -1, name + " " + count(left));
        grid.addRow(line++, words, less, remaining, bar);
    }

    private String count(int number) {
        return texts.get("desktop.invitations.count", number);
    }

    private String text(String key) {
        return texts.get("desktop.invitations." + key);
    }
}
