package nl.lotwijzer.desktop.facilitators;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TeamEvaluation;

/** How one facilitator did at each session where this person worked: a score from 1 to 5, and a remark. */
final class EvaluationsPane extends VBox {
    private final FacilitatorsModel model;
    private final Texts texts;

    EvaluationsPane(FacilitatorsModel model, Texts texts, FacilitatorRow row) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("stacked-form");
        for (Session session : model.sessions().get()) {
            Optional<TeamEvaluation> known = row.evaluations().stream()
                    .filter(one -> one.session() == session.id())
                    .findFirst();
            if (row.at(session).isPresent() || known.isPresent()) {
                getChildren().add(line(row, session, known));
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(Labels.muted(text("noEvaluations")));
        }
    }

    private HBox line(FacilitatorRow row, Session session, Optional<TeamEvaluation> known) {
        Label name = new Label(text("session", session.number()));
        name.setMinWidth(USE_PREF_SIZE);
        ComboBox<Integer> score = new ComboBox<>();
        IntStream.rangeClosed(TeamEvaluation.LOWEST, TeamEvaluation.HIGHEST).forEach(score.getItems()::add);
        known.ifPresent(one -> score.setValue(one.score()));
        score.setAccessibleText(text("scoreOf", session.number()));
        score.setMinWidth(USE_PREF_SIZE);
        TextField remark = new TextField(known.map(TeamEvaluation::remark).orElse(""));
        remark.setPromptText(text("remark"));
        remark.setAccessibleText(text("remark"));
        HBox.setHgrow(remark, Priority.ALWAYS);
        Runnable save = () -> {
            if (score.getValue() != null) {
                model.evaluate(
                        new TeamEvaluation(session.id(), row.facilitator().id(), score.getValue(), remark.getText()));
            }
        };
        score.valueProperty().subscribe((before, now) -> save.run());
        remark.setOnAction(event -> save.run());
        HBox line = new HBox(8, name, score, remark);
        line.getStyleClass().add("grid-name");
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
