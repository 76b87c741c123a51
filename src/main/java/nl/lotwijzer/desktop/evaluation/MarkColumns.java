package nl.lotwijzer.desktop.evaluation;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.evaluation.Reading;
import nl.lotwijzer.evaluation.Scores;
import nl.lotwijzer.language.Texts;

/** How often each point of a scale was given, as columns beside each other. */
final class MarkColumns extends VBox {
    private static final double HIGHEST = 40;
    private static final double WIDEST = 44;

    MarkColumns(Reading scale, Scores scores, Texts texts) {
        HBox columns = new HBox(4);
        columns.setAlignment(Pos.BOTTOM_LEFT);
        int most = 1;
        for (int mark = scale.lowest(); mark <= scale.highest(); mark++) {
            most = Math.max(most, scores.around(mark));
        }
        StringBuilder words = new StringBuilder();
        for (int mark = scale.lowest(); mark <= scale.highest(); mark++) {
            String name = name(scale, mark, texts);
            String told = texts.get("desktop.evaluation.column", name, scores.around(mark));
            columns.getChildren().add(column(mark, scores.around(mark), most, told));
            words.append(told).append(". ");
        }
        getChildren().add(columns);
        if (scale.worded()) {
            getChildren().add(ends(name(scale, scale.lowest(), texts), name(scale, scale.highest(), texts)));
        }
        setMaxWidth((scale.highest() - scale.lowest() + 1) * (WIDEST + 4));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.toString().strip());
    }

    /** A point of a scale in words, or its number. */
    static String name(Reading scale, int mark, Texts texts) {
        return scale.worded() ? texts.get("evaluation.point." + scale + mark) : Integer.toString(mark);
    }

    private static VBox column(int mark, int answers, int most, String told) {
        Label count = new Label(answers == 0 ? "" : Integer.toString(answers));
        count.getStyleClass().add("mark-count");
        Region bar = new Region();
        bar.getStyleClass().add("mark-bar");
        double height = answers == 0 ? 1 : Math.max(2, HIGHEST * answers / most);
        bar.setMinHeight(height);
        bar.setPrefHeight(height);
        bar.setMaxHeight(height);
        Label name = new Label(Integer.toString(mark));
        name.getStyleClass().add("mark-name");
        VBox column = new VBox(1, count, bar, name);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setPrefWidth(WIDEST);
        HBox.setHgrow(column, Priority.ALWAYS);
        Tooltip.install(column, new Tooltip(told));
        return column;
    }

    private static HBox ends(String lowest, String highest) {
        Label low = new Label(lowest);
        Label high = new Label(highest);
        low.getStyleClass().add("mark-name");
        high.getStyleClass().add("mark-name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return new HBox(low, between, high);
    }
}
