package nl.lotwijzer.desktop.evaluation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.evaluation.GroupScores;
import nl.lotwijzer.evaluation.QuestionResult;
import nl.lotwijzer.evaluation.Scores;
import nl.lotwijzer.evaluation.SmallGroups;
import nl.lotwijzer.language.Texts;

/** One question with its answers: the figure at the left, the distribution at the right. */
final class QuestionPane extends HBox {
    private static final double WORDS = 270;
    private static final double AVERAGE = 92;
    private static final double BAR = 150;

    private final Texts texts;

    /** @param toAnswers shows what was written */
    QuestionPane(QuestionResult question, Optional<String> background, Texts texts, Runnable toAnswers) {
        super(16);
        this.texts = texts;
        getStyleClass().add("evaluation-question");
        setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(2, heading(question.text()), Labels.muted(told(question)));
        words.setPrefWidth(WORDS);
        words.setMinWidth(WORDS);
        words.setMaxWidth(WORDS);
        getChildren().add(words);
        if (question.reading().scale()) {
            question.scores().ifPresent(scores -> scale(question, scores, background));
        } else if (!question.tooFew()) {
            getChildren().add(rest(options(question, toAnswers)));
        }
    }

    private static Label heading(String question) {
        Label heading = Labels.text(question);
        heading.getStyleClass().add("evaluation-text");
        return heading;
    }

    private String told(QuestionResult question) {
        if (question.tooFew()) {
            return text("tooFew", question.answered(), SmallGroups.LEAST);
        }
        return question.scores()
                .map(scores -> text("answersAndMedian", scores.answers(), written(scores.median(), 2)))
                .orElseGet(() -> text("answers", question.answered()));
    }

    private void scale(QuestionResult question, Scores scores, Optional<String> background) {
        getChildren().add(average(written(scores.average(1), 1)));
        List<GroupScores> groups = question.groups().stream()
                .filter(group -> background.equals(Optional.of(group.background())))
                .toList();
        if (background.isEmpty()) {
            getChildren().add(rest(new MarkColumns(question.reading(), scores, texts)));
        } else if (groups.isEmpty()) {
            getChildren().add(rest(Labels.muted(text("groupsTooSmall", SmallGroups.LEAST))));
        } else {
            getChildren().add(rest(groups(question, groups)));
        }
    }

    private static <N extends Node> N rest(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private VBox average(String written) {
        Label figure = new Label(written);
        figure.getStyleClass().add("evaluation-average");
        VBox box = new VBox(figure, Labels.muted(text("average")));
        box.setMinWidth(AVERAGE);
        return box;
    }

    private GridPane groups(QuestionResult question, List<GroupScores> groups) {
        GridPane grid = grid();
        int range = question.reading().highest() - question.reading().lowest();
        for (GroupScores group : groups) {
            BigDecimal average = group.scores().average(2);
            double share =
                    average.subtract(BigDecimal.valueOf(question.reading().lowest()))
                                    .doubleValue()
                            / range;
            grid.addRow(
                    grid.getRowCount(),
                    new Label(group.category()),
                    bar(share),
                    new Label(written(group.scores().average(1), 1)),
                    Labels.muted(text("n", group.scores().answers())));
        }
        return grid;
    }

    private Node options(QuestionResult question, Runnable toAnswers) {
        if (question.counts().isEmpty()) {
            return question.texts().isEmpty()
                    ? Labels.muted(text("none"))
                    : Buttons.link(text("toAnswers", question.texts().size()), toAnswers);
        }
        GridPane grid = grid();
        Set<String> hidden = question.hiddenOptions();
        question.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(option -> {
                    boolean shown = !hidden.contains(option.getKey());
                    double share = shown ? (double) option.getValue() / question.answered() : 0;
                    grid.addRow(
                            grid.getRowCount(),
                            Labels.text(option.getKey()),
                            bar(share),
                            new Label(shown ? percent(share) : "–"),
                            Labels.muted(shown ? text("n", option.getValue()) : text("hidden")));
                });
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("evaluation-grid");
        return grid;
    }

    private static ProgressBar bar(double share) {
        ProgressBar bar = new ProgressBar(share);
        bar.setPrefWidth(BAR);
        bar.setFocusTraversable(false);
        return bar;
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(texts.language().locale()).format(share);
    }

    private String written(BigDecimal number, int most) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(Math.min(most, Math.max(0, number.scale())));
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.evaluation." + key, arguments);
    }
}
