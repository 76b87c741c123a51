package nl.lotwijzer.desktop.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.evaluation.EvaluationModel.AnswerLine;
import nl.lotwijzer.desktop.evaluation.EvaluationModel.View;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.evaluation.QuestionResult;
import nl.lotwijzer.evaluation.SessionEvaluation;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with what participants thought of a session. */
public final class EvaluationPane extends VBox {
    private final Texts texts;
    private final EvaluationModel model;
    private final FilterChips<View> chips = new FilterChips<>(View.QUESTIONS);

    /** @param session the session that is open; empty when there is none */
    public EvaluationPane(Workspace workspace, ObservableValue<Optional<Session>> session) {
        this.texts = workspace.texts();
        this.model = new EvaluationModel(workspace, session);
        getStyleClass().add("tab-content");
        getStylesheets().add(StyleSheets.of(EvaluationPane.class, "evaluation.css"));
        for (View view : View.values()) {
            chips.chip(view, text("view." + view));
        }
        chips.selectedProperty().bindBidirectional(model.view());
        model.content().subscribe(now -> show());
        model.preview().subscribe(now -> show());
        model.view().subscribe(now -> show());
        model.background().subscribe(now -> show());
        session.subscribe(now -> show());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.evaluation." + key, arguments);
    }

    /**
     * Shows one part of the tab.
     *
     * @param detail {@code comparison}, {@code answers}, or {@code import} and a file; anything else shows the questions
     */
    public void open(String detail) {
        String[] words = detail.split(" ", 2);
        switch (words[0]) {
            case "comparison" -> model.view().set(View.COMPARISON);
            case "answers" -> model.view().set(View.ANSWERS);
            case "import" -> model.importFile(Path.of(words[1]));
            default -> model.view().set(View.QUESTIONS);
        }
    }

    private void show() {
        Optional<SessionEvaluation> evaluation = model.evaluation();
        if (model.preview().get().isPresent()) {
            getChildren().setAll(new PreviewPane(model, model.preview().get().get(), texts));
        } else if (evaluation.isPresent()) {
            results(evaluation.get());
        } else if (model.content().get().isPresent()) {
            Button read = Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile);
            read.setId("evaluation-import");
            getChildren().setAll(new EmptyState(Feather.STAR, text("nothing"), text("nothingYet"), read));
        }
    }

    private void results(SessionEvaluation evaluation) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Toolbar(chips)
                .right(
                        Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile),
                        Buttons.more(text("more"), Buttons.item(text("remove"), Feather.TRASH_2, model::remove))));
        switch (model.view().get()) {
            case QUESTIONS -> questions(evaluation, parts);
            case COMPARISON -> parts.addAll(comparison());
            case ANSWERS -> parts.addAll(answers());
        }
        getChildren().setAll(parts);
    }

    private void questions(SessionEvaluation evaluation, List<Node> parts) {
        if (evaluation.refused() > 0) {
            parts.add(new Banner(Tone.WARNING, text("leftOut", evaluation.refused())));
        }
        List<String> backgrounds = evaluation.questions().stream()
                .flatMap(question -> question.backgrounds().stream())
                .distinct()
                .toList();
        Toolbar about = new Toolbar(Labels.muted(text("source", evaluation.respondents(), evaluation.fileName())));
        if (!backgrounds.isEmpty()) {
            about.right(Labels.muted(text("splitBy")), splitting(backgrounds));
        }
        parts.add(about);
        Optional<String> background = model.background().get().filter(backgrounds::contains);
        VBox column = new VBox();
        for (QuestionResult question : evaluation.questions()) {
            column.getChildren()
                    .add(new QuestionPane(
                            question, background, texts, () -> model.view().set(View.ANSWERS)));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("evaluation-questions");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        parts.add(scroll);
    }

    /** The first choice, an empty text, is everybody together. */
    private ComboBox<String> splitting(List<String> backgrounds) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("evaluation-split");
        box.getItems().add("");
        box.getItems().addAll(backgrounds);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String background) {
                return background == null || background.isEmpty() ? text("everybody") : background;
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        box.setValue(model.background().get().filter(backgrounds::contains).orElse(""));
        box.setAccessibleText(text("splitBy"));
        box.valueProperty()
                .subscribe((before, now) ->
                        model.background().set(Optional.of(now).filter(background -> !background.isEmpty())));
        return box;
    }

    private List<Node> comparison() {
        TableView<?> table = ComparisonTable.of(
                model.content().get().map(EvaluationContent::compared).orElse(List.of()), texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        boolean alone =
                model.content().get().map(one -> one.evaluations().size()).orElse(0) < 2;
        return alone ? List.of(new Banner(Tone.NEUTRAL, text("oneSession")), table) : List.of(table);
    }

    private List<Node> answers() {
        SearchField search = new SearchField(text("search"));
        search.setText(model.search().get());
        search.textProperty().subscribe(typed -> model.search().set(typed));
        Label count = Labels.muted("");
        Runnable counting =
                () -> count.setText(text("answerCount", model.shownAnswers().size(), model.answerCount()));
        model.search().subscribe(typed -> counting.run());
        TableView<AnswerLine> table = TableBuilder.of(model.shownAnswers())
                .node(text("written"), 520, line -> Labels.text(line.text()), Comparator.comparing(AnswerLine::text))
                .text(text("question"), 200, AnswerLine::question)
                .node(text("doRemove"), 60, this::removing, Comparator.comparingLong(AnswerLine::id))
                .placeholder(Labels.muted(text("noneFound")))
                .build();
        table.setId("evaluation-answers");
        VBox.setVgrow(table, Priority.ALWAYS);
        return List.of(new Toolbar(search, count), Labels.muted(text("readThem")), table);
    }

    private Node removing(AnswerLine line) {
        return Buttons.icon(text("removeAnswer"), Feather.TRASH_2, () -> model.removeAnswer(line));
    }

    /** Ends what this watches. */
    public void dispose() {
        model.dispose();
    }
}
